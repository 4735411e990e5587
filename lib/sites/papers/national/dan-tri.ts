import type { Newspaper } from '../../newspaper.ts';

export const danTri: Newspaper = {
  id: 'dan-tri',
  name: 'Báo Dân trí',
  provinces: [],
  hosts: [
    {
      host: 'dantri.com.vn',
      certainty: 'confirmed',
      source: 'docbao config of 2019; crawler config of January 2026',
    },
  ],
  imageHosts: [],
  family: null,
  layouts: [
    {
      id: 'dan-tri-in-article',
      since: '2026',
      until: null,
      selectors: {
        title: ['main article > h1'],
        lead: ['main article > h2'],
        body: ['main article #desktop-in-article', '#desktop-in-article'],
        date: ['main article time'],
        author: ['main article a[href*="/tac-gia/"]'],
        section: ['main ul.dt-list-none li:first-child a'],
        remove: ['.dantri-widget'],
      },
      certainty: 'confirmed',
      source: 'a page of March 2026',
    },
    {
      id: 'dan-tri-singular',
      since: '2022',
      until: null,
      selectors: {
        lead: ['.singular-sapo'],
        body: ['div.singular-content'],
      },
      certainty: 'confirmed',
      source: 'crawler config of January 2026',
    },
    {
      id: 'dan-tri-news',
      since: null,
      until: '2022',
      selectors: {
        lead: ['.dt-news__sapo'],
        body: ['div.dt-news__content'],
        date: ['span.dt-news__time'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019; article addresses in DANeS, 2021',
    },
  ],
  articlePath: '-\\d{14,}\\.htm$',
};
