import type { Newspaper } from '../newspaper.ts';

export const binhDinh: Newspaper = {
  id: 'binh-dinh',
  name: 'Báo Bình Định',
  provinces: [
    { name: 'Bình Định', from: null, to: '2025-06-30' },
    { name: 'Gia Lai', from: '2025-07-01', to: null },
  ],
  hosts: [
    {
      host: 'baobinhdinh.vn',
      certainty: 'confirmed',
      source: 'article addresses quoted in public code',
    },
    { host: 'baobinhdinh.com.vn', certainty: 'unconfirmed', source: 'own knowledge' },
  ],
  imageHosts: [],
  family: null,
  articlePath: '/viewer\\.aspx$',
};
