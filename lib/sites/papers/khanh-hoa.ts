import type { Newspaper } from '../newspaper.ts';

export const khanhHoa: Newspaper = {
  id: 'khanh-hoa',
  name: 'Báo Khánh Hòa',
  provinces: [{ name: 'Khánh Hòa', from: null, to: null }],
  hosts: [
    {
      host: 'baokhanhhoa.vn',
      certainty: 'confirmed',
      source: 'crawler config of January 2026; docbao config of 2019',
    },
  ],
  imageHosts: [],
  family: 'yyyymm',
  layouts: [
    {
      id: 'khanh-hoa-2019',
      since: null,
      until: '2022',
      selectors: {
        title: ['h1.head_title', 'h1'],
        lead: ['.detail-news > p:first-child > strong:only-child'],
        body: ['div.detail-news'],
        date: ['div.date'],
        related: ['table.rl', '.same'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
};
