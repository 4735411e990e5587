import { yyyymmClassic } from '../families/yyyymm.ts';
import type { Newspaper } from '../newspaper.ts';

export const daNang: Newspaper = {
  id: 'da-nang',
  name: 'Báo Đà Nẵng',
  provinces: [{ name: 'Đà Nẵng', from: null, to: null }],
  hosts: [
    {
      host: 'baodanang.vn',
      certainty: 'confirmed',
      source: 'crawler config of January 2026; public web pages that carry its text',
    },
  ],
  imageHosts: ['1cdn.vn'],
  family: 'onecms',
  layouts: [
    {
      ...yyyymmClassic,
      id: 'da-nang-yyyymm',
      since: null,
      until: '2022',
      certainty: 'likely',
      source: 'article addresses of 2018',
    },
  ],
  articlePath: '^/(?:[^/]+/)+(?:19|20)\\d{2}(?:0[1-9]|1[0-2])/[^/]+/?$',
};
