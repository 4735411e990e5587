import { pbodyMainDetail } from '../families/pbody.ts';
import type { Newspaper } from '../newspaper.ts';

export const haTinh: Newspaper = {
  id: 'ha-tinh',
  name: 'Báo Hà Tĩnh',
  provinces: [{ name: 'Hà Tĩnh', from: null, to: null }],
  hosts: [
    {
      host: 'baohatinh.vn',
      certainty: 'confirmed',
      source: 'crawler config of January 2026; docbao config of 2019',
    },
  ],
  imageHosts: [],
  family: 'mcms',
  layouts: [
    {
      ...pbodyMainDetail,
      id: 'ha-tinh-2019',
      since: null,
      until: '2022',
      source: 'docbao config of 2019',
    },
  ],
  articlePath: '/\\d{5,}\\.htm$',
};
