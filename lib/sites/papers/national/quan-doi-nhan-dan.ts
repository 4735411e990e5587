import type { Newspaper } from '../../newspaper.ts';

export const quanDoiNhanDan: Newspaper = {
  id: 'quan-doi-nhan-dan',
  name: 'Báo Quân đội nhân dân',
  provinces: [],
  hosts: [
    {
      host: 'qdnd.vn',
      certainty: 'confirmed',
      source: 'docbao config of 2019; crawler config of January 2026',
    },
  ],
  imageHosts: [],
  family: null,
  layouts: [
    {
      id: 'qdnd-post-content',
      since: '2022',
      until: null,
      selectors: {
        lead: ['.post-summary p.logo-online', '.post-summary'],
        body: ['div.post-content'],
      },
      certainty: 'confirmed',
      source: 'crawler config of January 2026',
    },
    {
      id: 'qdnd-2019',
      since: null,
      until: '2021',
      selectors: {
        lead: ['.post-summary h2', '.post-summary'],
        body: ['.detail-post.hnoneview'],
        date: ['.post-head'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
  articlePath: '-\\d{5,}/?$',
};
