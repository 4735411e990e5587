import type { Newspaper } from '../newspaper.ts';

export const quangTri: Newspaper = {
  id: 'quang-tri',
  name: 'Báo Quảng Trị',
  provinces: [{ name: 'Quảng Trị', from: null, to: null }],
  hosts: [
    { host: 'baoquangtri.vn', certainty: 'confirmed', source: 'crawler config of January 2026' },
  ],
  imageHosts: [],
  family: 'yyyymm',
};
