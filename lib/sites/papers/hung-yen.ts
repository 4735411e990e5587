import { yyyymmClassic } from '../families/yyyymm.ts';
import type { Newspaper } from '../newspaper.ts';

export const hungYen: Newspaper = {
  id: 'hung-yen',
  name: 'Báo Hưng Yên',
  provinces: [{ name: 'Hưng Yên', from: null, to: null }],
  hosts: [
    {
      host: 'baohungyen.vn',
      certainty: 'confirmed',
      source: 'crawler config of January 2026; article addresses in DANeS, 2021',
    },
  ],
  imageHosts: [],
  family: 'content-detail',
  layouts: [
    {
      ...yyyymmClassic,
      id: 'hung-yen-yyyymm',
      since: null,
      until: '2022',
      certainty: 'likely',
      source: 'article addresses in DANeS, 2021',
    },
  ],
  articlePath: '^/(?:[^/]+/)+(?:19|20)\\d{2}(?:0[1-9]|1[0-2])/[^/]+/?$',
};
