import type { Newspaper } from '../newspaper.ts';

export const bacGiang: Newspaper = {
  id: 'bac-giang',
  name: 'Báo Bắc Giang',
  provinces: [
    { name: 'Bắc Giang', from: null, to: '2025-06-30' },
    { name: 'Bắc Ninh', from: '2025-07-01', to: null },
  ],
  hosts: [
    {
      host: 'baobacgiang.vn',
      certainty: 'confirmed',
      source: 'article addresses quoted in public code',
    },
    { host: 'baobacgiang.com.vn', certainty: 'confirmed', source: 'docbao config of 2019' },
  ],
  imageHosts: [],
  family: 'bbg',
  layouts: [
    {
      id: 'bac-giang-2019',
      since: null,
      until: '2021',
      selectors: {
        lead: ['p.alead'],
        body: ['.ArticleContent.BaoBacGiang8', '.ArticleContent'],
        date: ['.datetimes-detail-articlecontent'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
};
