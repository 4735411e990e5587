import type { Newspaper } from '../newspaper.ts';

export const sonLa: Newspaper = {
  id: 'son-la',
  name: 'Báo Sơn La',
  provinces: [{ name: 'Sơn La', from: null, to: null }],
  hosts: [
    {
      host: 'baosonla.vn',
      certainty: 'confirmed',
      source: 'crawler config of January 2026; public web pages that carry its text',
    },
    {
      host: 'baosonla.org.vn',
      certainty: 'confirmed',
      source: 'public web pages that carry its text',
    },
  ],
  imageHosts: [],
  family: null,
  layouts: [
    {
      id: 'son-la-editor-detail',
      since: '2022',
      until: null,
      selectors: {
        lead: ['.fulltext > p.font-bold', '.fulltext p.font-bold'],
        body: ['#editor-detail', 'div.fulltext'],
        remove: ['.audio-article', '.select-accent-wrap'],
      },
      certainty: 'confirmed',
      source: 'crawler config of January 2026',
    },
  ],
  articlePath: '^/[^/]+/[^/]+-\\w+\\.html$',
};
