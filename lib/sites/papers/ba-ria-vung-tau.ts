import type { Newspaper } from '../newspaper.ts';

export const baRiaVungTau: Newspaper = {
  id: 'ba-ria-vung-tau',
  name: 'Báo Bà Rịa - Vũng Tàu',
  provinces: [
    { name: 'Bà Rịa - Vũng Tàu', from: null, to: '2025-06-30' },
    { name: 'TP. Hồ Chí Minh', from: '2025-07-01', to: null },
  ],
  hosts: [
    {
      host: 'baobariavungtau.com.vn',
      certainty: 'confirmed',
      source: 'article addresses in DANeS, 2021',
    },
  ],
  imageHosts: [],
  family: 'yyyymm',
};
