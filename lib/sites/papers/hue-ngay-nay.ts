import { fckNewsContents } from '../families/fck-a.ts';
import type { Newspaper } from '../newspaper.ts';

export const hueNgayNay: Newspaper = {
  id: 'hue-ngay-nay',
  name: 'Huế ngày nay',
  provinces: [
    { name: 'Thừa Thiên Huế', from: null, to: '2024-12-31' },
    { name: 'Huế', from: '2025-01-01', to: null },
  ],
  hosts: [
    { host: 'huengaynay.vn', certainty: 'confirmed', source: 'crawler config of January 2026' },
    { host: 'baothuathienhue.vn', certainty: 'confirmed', source: 'docbao config of 2019' },
  ],
  imageHosts: [],
  family: null,
  layouts: [
    {
      id: 'hue-ngay-nay-2026',
      since: '2023',
      until: null,
      selectors: {
        lead: ['.article__sapo', '.article-sapo', '.sapo', '.post-summary'],
        body: [
          '[itemprop="articleBody"]',
          '#ContentDetail',
          '#content-detail',
          '.detail-content',
          '.article-content',
        ],
        related: ['.related', '.box-related'],
        remove: ['.share', '.social', '.tags', '.comment'],
      },
      certainty: 'unconfirmed',
      source: 'crawler config of January 2026, whose author could not reach the site',
    },
    {
      ...fckNewsContents,
      id: 'thua-thien-hue-2019',
      since: null,
      until: '2022',
      source: 'docbao config of 2019',
    },
  ],
  articlePath: '-\\d+\\.html?$',
};
