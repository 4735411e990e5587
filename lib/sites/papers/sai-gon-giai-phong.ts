import type { Newspaper } from '../newspaper.ts';

export const saiGonGiaiPhong: Newspaper = {
  id: 'sai-gon-giai-phong',
  name: 'Báo Sài Gòn Giải Phóng',
  provinces: [{ name: 'TP. Hồ Chí Minh', from: null, to: null }],
  hosts: [
    {
      host: 'sggp.org.vn',
      certainty: 'confirmed',
      source: 'crawler config of January 2026; docbao config of 2019',
    },
  ],
  imageHosts: [],
  family: 'mcms',
};
