import type { Newspaper } from '../newspaper.ts';

export const apBac: Newspaper = {
  id: 'ap-bac',
  name: 'Báo Ấp Bắc',
  provinces: [
    { name: 'Tiền Giang', from: null, to: '2025-06-30' },
    { name: 'Đồng Tháp', from: '2025-07-01', to: null },
  ],
  hosts: [
    {
      host: 'baoapbac.vn',
      certainty: 'confirmed',
      source: 'docbao config of 2019; article addresses in DANeS, 2021',
    },
  ],
  imageHosts: [],
  family: 'yyyymm',
};
