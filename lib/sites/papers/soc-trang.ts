import type { Newspaper } from '../newspaper.ts';

export const socTrang: Newspaper = {
  id: 'soc-trang',
  name: 'Báo Sóc Trăng',
  provinces: [
    { name: 'Sóc Trăng', from: null, to: '2025-06-30' },
    { name: 'Cần Thơ', from: '2025-07-01', to: null },
  ],
  hosts: [
    {
      host: 'baosoctrang.org.vn',
      certainty: 'confirmed',
      source: 'docbao config of 2019; public web pages that carry its text',
    },
  ],
  imageHosts: [],
  family: null,
  layouts: [
    {
      id: 'soc-trang-2019',
      since: null,
      until: null,
      selectors: {
        lead: ['article > p:first-of-type'],
        body: ['.newscontent'],
        date: ['ul.list-unstyled > li:nth-child(2)'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
};
