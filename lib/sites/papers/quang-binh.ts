import type { Newspaper } from '../newspaper.ts';

export const quangBinh: Newspaper = {
  id: 'quang-binh',
  name: 'Báo Quảng Bình',
  provinces: [
    { name: 'Quảng Bình', from: null, to: '2025-06-30' },
    { name: 'Quảng Trị', from: '2025-07-01', to: null },
  ],
  hosts: [
    {
      host: 'baoquangbinh.vn',
      certainty: 'confirmed',
      source: 'docbao config of 2019; article addresses in DANeS, 2021',
    },
  ],
  imageHosts: [],
  family: 'yyyymm',
};
