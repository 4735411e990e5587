import type { Newspaper } from '../newspaper.ts';

export const vinhPhuc: Newspaper = {
  id: 'vinh-phuc',
  name: 'Báo Vĩnh Phúc',
  provinces: [
    { name: 'Vĩnh Phúc', from: null, to: '2025-06-30' },
    { name: 'Phú Thọ', from: '2025-07-01', to: null },
  ],
  hosts: [
    {
      host: 'baovinhphuc.com.vn',
      certainty: 'confirmed',
      source: 'docbao config of 2019; article addresses in DANeS, 2021',
    },
    { host: 'baovinhphuc.vn', certainty: 'unconfirmed', source: 'own knowledge' },
  ],
  imageHosts: [],
  family: null,
  layouts: [
    {
      id: 'vinh-phuc-2019',
      since: null,
      until: null,
      selectors: {
        lead: ['.content-about-baiviet > p:first-of-type > strong:only-child'],
        body: ['div.content-about-baiviet'],
        date: ['.titleDdtail.f-11', '.titleDdtail'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
  articlePath: '/\\d{4,}/[^/]+\\.html$',
};
