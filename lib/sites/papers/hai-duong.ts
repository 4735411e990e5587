import type { Newspaper } from '../newspaper.ts';

export const haiDuong: Newspaper = {
  id: 'hai-duong',
  name: 'Báo Hải Dương',
  provinces: [
    { name: 'Hải Dương', from: null, to: '2025-06-30' },
    { name: 'Hải Phòng', from: '2025-07-01', to: null },
  ],
  hosts: [
    {
      host: 'baohaiduong.vn',
      certainty: 'confirmed',
      source: 'article addresses quoted in public code',
    },
  ],
  imageHosts: [],
  family: null,
  layouts: [
    {
      id: 'hai-duong-2022',
      since: null,
      until: null,
      selectors: {
        body: ['div.fck'],
      },
      certainty: 'likely',
      source: 'a public scraper of 2022',
    },
  ],
  articlePath: '-\\d{5,}(?:\\.html)?$',
};
