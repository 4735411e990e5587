import type { Newspaper } from '../newspaper.ts';

export const dakNong: Newspaper = {
  id: 'dak-nong',
  name: 'Báo Đắk Nông',
  provinces: [
    { name: 'Đắk Nông', from: null, to: '2025-06-30' },
    { name: 'Lâm Đồng', from: '2025-07-01', to: null },
  ],
  hosts: [
    { host: 'baodaknong.org.vn', certainty: 'confirmed', source: 'docbao config of 2019' },
    { host: 'baodaknong.vn', certainty: 'unconfirmed', source: 'own knowledge' },
  ],
  imageHosts: [],
  family: null,
  layouts: [
    {
      id: 'dak-nong-2019',
      since: null,
      until: null,
      selectors: {
        lead: ['p.text-intro'],
        body: ['div.newscontent'],
        date: ['div.date'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
};
