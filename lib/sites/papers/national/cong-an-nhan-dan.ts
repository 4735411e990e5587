import type { Newspaper } from '../../newspaper.ts';

export const congAnNhanDan: Newspaper = {
  id: 'cong-an-nhan-dan',
  name: 'Báo Công an nhân dân',
  provinces: [],
  hosts: [
    {
      host: 'cand.com.vn',
      certainty: 'confirmed',
      source: 'docbao config of 2019; crawler config of January 2026',
    },
  ],
  imageHosts: [],
  family: null,
  layouts: [
    {
      id: 'cand-detail',
      since: '2022',
      until: null,
      selectors: {
        lead: ['.box-des-detail'],
        body: ['div.detail-content-body'],
        related: ['.contref'],
      },
      certainty: 'confirmed',
      source: 'crawler config of January 2026',
    },
    {
      id: 'cand-2019',
      since: null,
      until: '2021',
      selectors: {
        lead: ['.box-widget.desnews'],
        body: ['.box-widget.post-content'],
        date: ['.box-widget.timepost'],
        related: ['.contref'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
  articlePath: '-i\\d{5,}/?$',
};
