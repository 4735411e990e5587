import type { Newspaper } from '../newspaper.ts';

export const dakLak: Newspaper = {
  id: 'dak-lak',
  name: 'Báo Đắk Lắk',
  provinces: [{ name: 'Đắk Lắk', from: null, to: null }],
  hosts: [
    {
      host: 'baodaklak.vn',
      certainty: 'confirmed',
      source: 'crawler config of January 2026; docbao config of 2019',
    },
  ],
  imageHosts: [],
  family: 'yyyymm',
};
