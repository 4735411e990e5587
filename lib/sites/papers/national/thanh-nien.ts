import type { Newspaper } from '../../newspaper.ts';

export const thanhNien: Newspaper = {
  id: 'thanh-nien',
  name: 'Báo Thanh Niên',
  provinces: [],
  hosts: [{ host: 'thanhnien.vn', certainty: 'confirmed', source: 'a page of July 2026' }],
  imageHosts: [],
  family: 'afcbc',
};
