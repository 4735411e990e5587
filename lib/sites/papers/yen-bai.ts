import type { Newspaper } from '../newspaper.ts';

export const yenBai: Newspaper = {
  id: 'yen-bai',
  name: 'Báo Yên Bái',
  provinces: [
    { name: 'Yên Bái', from: null, to: '2025-06-30' },
    { name: 'Lào Cai', from: '2025-07-01', to: null },
  ],
  hosts: [
    { host: 'baoyenbai.com.vn', certainty: 'confirmed', source: 'docbao config of 2019' },
    { host: 'baoyenbai.vn', certainty: 'unconfirmed', source: 'own knowledge' },
  ],
  imageHosts: [],
  family: null,
  layouts: [
    {
      id: 'yen-bai-2019',
      since: null,
      until: null,
      selectors: {
        lead: ['.singlepage > p:first-of-type > b:only-child'],
        body: ['div.singlepage'],
        date: ['.grid-header ul span'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
};
