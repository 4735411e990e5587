import type { Newspaper } from '../newspaper.ts';

export const bacNinh: Newspaper = {
  id: 'bac-ninh',
  name: 'Báo Bắc Ninh',
  provinces: [{ name: 'Bắc Ninh', from: null, to: null }],
  hosts: [
    { host: 'baobacninhtv.vn', certainty: 'confirmed', source: 'crawler config of January 2026' },
    { host: 'baobacninh.vn', certainty: 'unconfirmed', source: 'own knowledge' },
    {
      host: 'baobacninh.com.vn',
      certainty: 'unconfirmed',
      source: 'an unchecked RSS list of August 2025',
    },
  ],
  imageHosts: [],
  family: 'bbg',
};
