import type { Newspaper } from '../newspaper.ts';

export const dienBienPhu: Newspaper = {
  id: 'dien-bien-phu',
  name: 'Báo Điện Biên Phủ',
  provinces: [{ name: 'Điện Biên', from: null, to: null }],
  hosts: [
    { host: 'baodienbienphu.vn', certainty: 'confirmed', source: 'crawler config of January 2026' },
    { host: 'baodienbienphu.info.vn', certainty: 'confirmed', source: 'docbao config of 2019' },
    {
      host: 'baodienbienphu.com.vn',
      certainty: 'unconfirmed',
      source: 'an unchecked RSS list of August 2025',
    },
  ],
  imageHosts: [],
  family: null,
  layouts: [
    {
      id: 'dien-bien-phu-editor',
      since: '2023',
      until: null,
      selectors: {
        title: ['h1'],
        body: ['div.editor-content'],
      },
      certainty: 'confirmed',
      source: 'crawler config of January 2026',
    },
    {
      id: 'dien-bien-phu-2019',
      since: null,
      until: '2022',
      selectors: {
        lead: ['.newsLeft .sapo', '.sapo'],
        body: ['.newsLeft'],
        date: ['.time'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
  articlePath: '^/tin-bai/[^/]+/[^/]+/?$',
};
