import type { Newspaper } from '../newspaper.ts';

export const binhThuan: Newspaper = {
  id: 'binh-thuan',
  name: 'Báo Bình Thuận',
  provinces: [
    { name: 'Bình Thuận', from: null, to: '2025-06-30' },
    { name: 'Lâm Đồng', from: '2025-07-01', to: null },
  ],
  hosts: [
    {
      host: 'baobinhthuan.com.vn',
      certainty: 'confirmed',
      source: 'docbao config of 2019; article addresses in DANeS, 2021',
    },
  ],
  imageHosts: [],
  family: null,
  layouts: [
    {
      id: 'binh-thuan-2019',
      since: null,
      until: null,
      selectors: {
        lead: ['#info_g > p:nth-of-type(2) > strong:only-child'],
        body: ['#info_g'],
        date: ['#today'],
        remove: ['meta', 'title'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
  articlePath: '-\\d{4,}\\.html$',
};
