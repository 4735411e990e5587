import type { Newspaper } from '../newspaper.ts';

export const konTum: Newspaper = {
  id: 'kon-tum',
  name: 'Báo Kon Tum',
  provinces: [
    { name: 'Kon Tum', from: null, to: '2025-06-30' },
    { name: 'Quảng Ngãi', from: '2025-07-01', to: null },
  ],
  hosts: [
    {
      host: 'baokontum.com.vn',
      certainty: 'confirmed',
      source: 'docbao config of 2019; article addresses in DANeS, 2021',
    },
  ],
  imageHosts: [],
  family: null,
  layouts: [
    {
      id: 'kon-tum-2019',
      since: null,
      until: null,
      selectors: {
        lead: ['#content > p:first-child > strong:only-child'],
        body: ['div#content'],
        date: ['.date-contentL'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
  articlePath: '-\\d{4,}\\.html$',
};
