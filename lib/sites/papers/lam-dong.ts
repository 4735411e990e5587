import { yyyymmClassic } from '../families/yyyymm.ts';
import type { Newspaper } from '../newspaper.ts';

export const lamDong: Newspaper = {
  id: 'lam-dong',
  name: 'Báo Lâm Đồng',
  provinces: [{ name: 'Lâm Đồng', from: null, to: null }],
  hosts: [
    {
      host: 'baolamdong.vn',
      certainty: 'confirmed',
      source: 'crawler config of January 2026; public web pages that carry its text',
    },
  ],
  imageHosts: [],
  family: null,
  layouts: [
    {
      id: 'lam-dong-detail-content',
      since: '2023',
      until: null,
      selectors: {
        title: ['h1.detail-title', 'h1.title'],
        lead: ['.detail-sapo', '.article__sapo', '.sapo'],
        body: ['.detail-content-body', '.detail-content', '.article__body', '.content-detail'],
      },
      certainty: 'unconfirmed',
      source: 'crawler config of January 2026, whose author guessed',
    },
    {
      ...yyyymmClassic,
      id: 'lam-dong-yyyymm',
      since: null,
      until: '2022',
      certainty: 'likely',
      source: 'article addresses of 2016',
    },
  ],
  articlePath: '(?:-\\d+\\.html|/(?:19|20)\\d{2}(?:0[1-9]|1[0-2])/[^/]+/?)$',
};
