import type { Newspaper } from '../newspaper.ts';

export const ninhBinh: Newspaper = {
  id: 'ninh-binh',
  name: 'Báo Ninh Bình',
  provinces: [{ name: 'Ninh Bình', from: null, to: null }],
  hosts: [
    {
      host: 'baoninhbinh.org.vn',
      certainty: 'confirmed',
      source: 'crawler config of January 2026; article addresses in DANeS, 2021',
    },
    {
      host: 'baoninhbinh.vn',
      certainty: 'unconfirmed',
      source: 'an unchecked RSS list of August 2025',
    },
  ],
  imageHosts: [],
  family: null,
  layouts: [
    {
      id: 'ninh-binh-content-detail',
      since: '2023',
      until: null,
      selectors: {
        title: ['h1.header-title', 'h1'],
        lead: ['.content-detail > .font-bold'],
        body: ['#content_detail', '#content-detail', '.content-detail'],
      },
      certainty: 'confirmed',
      source: 'crawler config of January 2026',
    },
  ],
  articlePath: '(?:-\\d{15}\\.html|/d\\d{14,}\\.htm)$',
};
