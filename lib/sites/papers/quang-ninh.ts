import { yyyymmClassic } from '../families/yyyymm.ts';
import type { Newspaper } from '../newspaper.ts';

export const quangNinh: Newspaper = {
  id: 'quang-ninh',
  name: 'Báo Quảng Ninh',
  provinces: [{ name: 'Quảng Ninh', from: null, to: null }],
  hosts: [
    { host: 'baoquangninh.vn', certainty: 'confirmed', source: 'crawler config of January 2026' },
    { host: 'baoquangninh.com.vn', certainty: 'confirmed', source: 'docbao config of 2019' },
  ],
  imageHosts: [],
  family: 'content-detail',
  layouts: [
    {
      ...yyyymmClassic,
      id: 'quang-ninh-yyyymm',
      since: null,
      until: '2022',
      source: 'docbao config of 2019; a page of July 2020',
    },
  ],
  articlePath: '^/(?:[^/]+/)+(?:19|20)\\d{2}(?:0[1-9]|1[0-2])/[^/]+/?$',
};
