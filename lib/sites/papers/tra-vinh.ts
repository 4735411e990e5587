import type { Newspaper } from '../newspaper.ts';

export const traVinh: Newspaper = {
  id: 'tra-vinh',
  name: 'Báo Trà Vinh',
  provinces: [
    { name: 'Trà Vinh', from: null, to: '2025-06-30' },
    { name: 'Vĩnh Long', from: '2025-07-01', to: null },
  ],
  hosts: [
    {
      host: 'travinh.baovinhlong.vn',
      certainty: 'confirmed',
      source: 'crawler config of January 2026',
    },
    {
      host: 'baotravinh.vn',
      certainty: 'unconfirmed',
      source: 'an unchecked RSS list of August 2025',
    },
  ],
  imageHosts: [],
  family: 'fck-a',
};
