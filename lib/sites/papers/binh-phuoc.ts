import type { Newspaper } from '../newspaper.ts';

export const binhPhuoc: Newspaper = {
  id: 'binh-phuoc',
  name: 'Báo Bình Phước',
  provinces: [
    { name: 'Bình Phước', from: null, to: '2025-06-30' },
    { name: 'Đồng Nai', from: '2025-07-01', to: null },
  ],
  hosts: [{ host: 'baobinhphuoc.com.vn', certainty: 'confirmed', source: 'docbao config of 2019' }],
  imageHosts: [],
  family: null,
  layouts: [
    {
      id: 'binh-phuoc-2019',
      since: null,
      until: null,
      selectors: {
        lead: ['.news_body .sapo', '.sapo'],
        body: ['.news_body'],
        date: ['.time'],
        related: ['.ilink'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
};
