import type { Newspaper } from '../../newspaper.ts';

export const nguoiLaoDong: Newspaper = {
  id: 'nguoi-lao-dong',
  name: 'Báo Người Lao Động',
  provinces: [],
  hosts: [{ host: 'nld.com.vn', certainty: 'confirmed', source: 'a page of March 2026' }],
  imageHosts: ['nld.mediacdn.vn'],
  family: 'afcbc',
};
