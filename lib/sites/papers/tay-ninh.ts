import type { Newspaper } from '../newspaper.ts';

export const tayNinh: Newspaper = {
  id: 'tay-ninh',
  name: 'Báo Tây Ninh',
  provinces: [{ name: 'Tây Ninh', from: null, to: null }],
  hosts: [
    {
      host: 'baotayninh.vn',
      certainty: 'confirmed',
      source: 'crawler config of January 2026; docbao config of 2019',
    },
  ],
  imageHosts: [],
  family: 'fck-a',
};
