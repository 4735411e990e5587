import type { Newspaper } from '../newspaper.ts';

export const longAn: Newspaper = {
  id: 'long-an',
  name: 'Báo Long An',
  provinces: [
    { name: 'Long An', from: null, to: '2025-06-30' },
    { name: 'Tây Ninh', from: '2025-07-01', to: null },
  ],
  hosts: [
    { host: 'baolongan.vn', certainty: 'confirmed', source: 'a public list of article addresses' },
  ],
  imageHosts: [],
  family: 'fck-a',
};
