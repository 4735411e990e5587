import type { Newspaper } from '../newspaper.ts';

export const hauGiang: Newspaper = {
  id: 'hau-giang',
  name: 'Báo Hậu Giang',
  provinces: [
    { name: 'Hậu Giang', from: null, to: '2025-06-30' },
    { name: 'Cần Thơ', from: '2025-07-01', to: null },
  ],
  hosts: [
    {
      host: 'baohaugiang.com.vn',
      certainty: 'confirmed',
      source: 'crawler config of January 2026',
    },
  ],
  imageHosts: [],
  family: null,
  layouts: [
    {
      id: 'hau-giang-content-view',
      since: null,
      until: null,
      selectors: {
        title: ['.news-details-content h1', 'h1'],
        body: ['.news-details-content .contentView', '.contentView'],
      },
      certainty: 'confirmed',
      source: 'crawler config of January 2026',
    },
  ],
  articlePath: '/[^/]+/[^/]+-\\d+\\.html$',
};
