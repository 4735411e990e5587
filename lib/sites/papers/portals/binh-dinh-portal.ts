import type { Newspaper } from '../../newspaper.ts';

export const binhDinhPortal: Newspaper = {
  id: 'binh-dinh-portal',
  name: 'Cổng thông tin điện tử tỉnh Bình Định',
  kind: 'portal',
  provinces: [{ name: 'Bình Định', from: null, to: '2025-06-30' }],
  hosts: [{ host: 'binhdinh.gov.vn', certainty: 'confirmed', source: 'docbao config of 2019' }],
  imageHosts: [],
  family: null,
  layouts: [
    {
      id: 'binh-dinh-portal-2019',
      since: null,
      until: null,
      selectors: {
        lead: ['p.content_summary'],
        body: ['div:has(> p.content_summary)'],
        date: ['.dtContentDate'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
};
