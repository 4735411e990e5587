import type { Newspaper } from '../../newspaper.ts';

export const tienPhong: Newspaper = {
  id: 'tien-phong',
  name: 'Báo Tiền Phong',
  provinces: [],
  hosts: [{ host: 'tienphong.vn', certainty: 'confirmed', source: 'a page of September 2026' }],
  imageHosts: [],
  family: 'mcms',
  articlePath: '-post\\d+\\.tpo$',
};
