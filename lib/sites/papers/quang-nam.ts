import type { Newspaper } from '../newspaper.ts';

export const quangNam: Newspaper = {
  id: 'quang-nam',
  name: 'Báo Quảng Nam',
  provinces: [
    { name: 'Quảng Nam', from: null, to: '2025-06-30' },
    { name: 'Đà Nẵng', from: '2025-07-01', to: null },
  ],
  hosts: [
    {
      host: 'baoquangnam.vn',
      certainty: 'confirmed',
      source: 'docbao config of 2019; article addresses in DANeS, 2021',
    },
  ],
  imageHosts: [],
  family: null,
  layouts: [
    {
      id: 'quang-nam-2019',
      since: null,
      until: null,
      selectors: {
        lead: ['div.chapeau'],
        body: ['div.body-content'],
        date: ['.date-time'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
  articlePath: '-\\d{5,}\\.html$',
};
