import type { Newspaper } from '../newspaper.ts';

export const langSon: Newspaper = {
  id: 'lang-son',
  name: 'Báo Lạng Sơn',
  provinces: [{ name: 'Lạng Sơn', from: null, to: null }],
  hosts: [
    {
      host: 'baolangson.vn',
      certainty: 'confirmed',
      source: 'crawler config of January 2026; docbao config of 2019',
    },
  ],
  imageHosts: [],
  family: 'content-detail',
  layouts: [
    {
      id: 'lang-son-2019',
      since: null,
      until: '2022',
      selectors: {
        lead: ['.content > p:first-child > strong:only-child'],
        body: ['div[class="content"]'],
        date: ['p.post-date'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
  articlePath: '/\\d{5,}-[^/]+\\.html$',
};
