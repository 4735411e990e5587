import type { Newspaper } from '../../newspaper.ts';

export const baoChinhPhu: Newspaper = {
  id: 'bao-chinh-phu',
  name: 'Báo Điện tử Chính phủ',
  provinces: [],
  hosts: [
    { host: 'baochinhphu.vn', certainty: 'confirmed', source: 'a page of March 2026' },
    {
      host: 'baodientu.chinhphu.vn',
      certainty: 'confirmed',
      source: 'docbao config of 2019; article addresses in DANeS, 2021',
    },
  ],
  imageHosts: ['bcp.cdnchinhphu.vn'],
  family: 'afcbc',
  layouts: [
    {
      id: 'bao-chinh-phu-2019',
      since: null,
      until: '2021',
      selectors: {
        title: ['.article-header h1', 'h1'],
        lead: ['.article-body .summary', '.summary'],
        body: ['.article-body.cmscontents'],
        date: ['.article-header > p'],
        related: ['.inline-related'],
        remove: ['.sharing_tool', '.keywords'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
  articlePath: '/\\d{5,}\\.vgp$',
};
