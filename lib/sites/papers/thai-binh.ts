import type { Newspaper } from '../newspaper.ts';

export const thaiBinh: Newspaper = {
  id: 'thai-binh',
  name: 'Báo Thái Bình',
  provinces: [
    { name: 'Thái Bình', from: null, to: '2025-06-30' },
    { name: 'Hưng Yên', from: '2025-07-01', to: null },
  ],
  hosts: [
    {
      host: 'baothaibinh.com.vn',
      certainty: 'confirmed',
      source: 'docbao config of 2019; article addresses in DANeS, 2021',
    },
  ],
  imageHosts: [],
  family: null,
  layouts: [
    {
      id: 'thai-binh-2019',
      since: null,
      until: null,
      selectors: {
        lead: ['.news_content .desc', '.desc'],
        body: ['.news_content .fr-view.info', '.news_content .fr-view', '.news_content'],
        date: ['.news_content .date', '.date'],
        remove: ['.date', '.views'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
  articlePath: '^/[^/]+/(?:\\d+/)?\\d{4,}/[^/]+$',
};
