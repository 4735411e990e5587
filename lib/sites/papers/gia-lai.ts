import { yyyymmClassic } from '../families/yyyymm.ts';
import type { Newspaper } from '../newspaper.ts';

export const giaLai: Newspaper = {
  id: 'gia-lai',
  name: 'Báo Gia Lai',
  provinces: [{ name: 'Gia Lai', from: null, to: null }],
  hosts: [
    {
      host: 'baogialai.com.vn',
      certainty: 'confirmed',
      source: 'crawler config of January 2026; article addresses in DANeS, 2021',
    },
    { host: 'baogialai.vn', certainty: 'confirmed', source: 'article addresses in DANeS, 2021' },
  ],
  imageHosts: [],
  family: 'mcms',
  layouts: [
    {
      ...yyyymmClassic,
      id: 'gia-lai-yyyymm',
      since: null,
      until: '2022',
      certainty: 'likely',
      source: 'article addresses in DANeS, 2021',
    },
  ],
  articlePath: '^/(?:[^/]+/)+(?:19|20)\\d{2}(?:0[1-9]|1[0-2])/[^/]+/?$',
};
