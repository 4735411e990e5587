import type { Newspaper } from '../newspaper.ts';

export const binhDuong: Newspaper = {
  id: 'binh-duong',
  name: 'Báo Bình Dương',
  provinces: [
    { name: 'Bình Dương', from: null, to: '2025-06-30' },
    { name: 'TP. Hồ Chí Minh', from: '2025-07-01', to: null },
  ],
  hosts: [
    {
      host: 'baobinhduong.vn',
      certainty: 'confirmed',
      source: 'crawler config of January 2026; article addresses in DANeS, 2021',
    },
  ],
  imageHosts: [],
  family: 'fck-a',
};
