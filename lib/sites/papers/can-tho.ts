import type { Newspaper } from '../newspaper.ts';

export const canTho: Newspaper = {
  id: 'can-tho',
  name: 'Báo Cần Thơ',
  provinces: [{ name: 'Cần Thơ', from: null, to: null }],
  hosts: [
    {
      host: 'baocantho.com.vn',
      certainty: 'confirmed',
      source: 'crawler config of January 2026; article addresses in DANeS, 2021',
    },
  ],
  imageHosts: [],
  family: 'fck-a',
};
