import type { Newspaper } from '../newspaper.ts';

export const kienGiang: Newspaper = {
  id: 'kien-giang',
  name: 'Báo Kiên Giang',
  provinces: [
    { name: 'Kiên Giang', from: null, to: '2025-06-30' },
    { name: 'An Giang', from: '2025-07-01', to: null },
  ],
  hosts: [
    {
      host: 'baokiengiang.vn',
      certainty: 'confirmed',
      source: 'article addresses quoted in public code',
    },
  ],
  imageHosts: [],
  family: null,
};
