import type { Newspaper } from '../newspaper.ts';

export const caMau: Newspaper = {
  id: 'ca-mau',
  name: 'Báo Cà Mau',
  provinces: [{ name: 'Cà Mau', from: null, to: null }],
  hosts: [
    {
      host: 'baocamau.vn',
      certainty: 'confirmed',
      source: 'crawler config of January 2026; public web pages that carry its text',
    },
    { host: 'baocamau.com.vn', certainty: 'confirmed', source: 'docbao config of 2019' },
  ],
  imageHosts: [],
  family: 'fck-a',
  layouts: [
    {
      id: 'ca-mau-post-content',
      since: '2022',
      until: null,
      selectors: {
        title: ['h1.post-title', 'h1'],
        lead: ['.post-content .sapo', '.sapo'],
        body: ['div.post-content', 'section.post-content'],
        related: ['.tinlienquan', '.related-news'],
        remove: ['[class^="AMN_res_"]'],
      },
      certainty: 'confirmed',
      source: 'crawler config of January 2026',
    },
    {
      id: 'ca-mau-2019',
      since: null,
      until: '2021',
      selectors: {
        lead: ['.title-italic'],
        body: ['.newscontent'],
        date: ['.date-time'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
};
