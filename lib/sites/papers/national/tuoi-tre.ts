import type { Newspaper } from '../../newspaper.ts';

export const tuoiTre: Newspaper = {
  id: 'tuoi-tre',
  name: 'Báo Tuổi Trẻ',
  provinces: [],
  hosts: [{ host: 'tuoitre.vn', certainty: 'confirmed', source: 'a page of March 2026' }],
  imageHosts: [],
  family: 'afcbc',
};
