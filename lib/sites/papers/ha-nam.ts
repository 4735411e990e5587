import type { Newspaper } from '../newspaper.ts';

export const haNam: Newspaper = {
  id: 'ha-nam',
  name: 'Báo Hà Nam',
  provinces: [
    { name: 'Hà Nam', from: null, to: '2025-06-30' },
    { name: 'Ninh Bình', from: '2025-07-01', to: null },
  ],
  hosts: [
    { host: 'baohanam.com.vn', certainty: 'confirmed', source: 'article addresses in DANeS, 2021' },
  ],
  imageHosts: [],
  family: null,
  articlePath: '-\\d{4,}\\.html$',
};
