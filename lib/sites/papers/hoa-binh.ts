import type { Newspaper } from '../newspaper.ts';

export const hoaBinh: Newspaper = {
  id: 'hoa-binh',
  name: 'Báo Hòa Bình',
  provinces: [
    { name: 'Hòa Bình', from: null, to: '2025-06-30' },
    { name: 'Phú Thọ', from: '2025-07-01', to: null },
  ],
  hosts: [
    {
      host: 'baohoabinh.com.vn',
      certainty: 'confirmed',
      source: 'docbao config of 2019; article addresses in DANeS, 2021',
    },
  ],
  imageHosts: [],
  family: null,
  layouts: [
    {
      id: 'hoa-binh-2019',
      since: null,
      until: null,
      selectors: {
        lead: ['.summary'],
        body: ['div.post.clearfix'],
        date: ['span.meta'],
        related: ['.related-post'],
        remove: ['span.meta', '.post.margin-top-20'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
  articlePath: '/\\d+/\\d+/[^/]+\\.htm$',
};
