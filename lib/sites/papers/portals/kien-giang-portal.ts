import type { Newspaper } from '../../newspaper.ts';

export const kienGiangPortal: Newspaper = {
  id: 'kien-giang-portal',
  name: 'Cổng thông tin điện tử tỉnh Kiên Giang',
  kind: 'portal',
  provinces: [{ name: 'Kiên Giang', from: null, to: '2025-06-30' }],
  hosts: [{ host: 'kiengiang.gov.vn', certainty: 'confirmed', source: 'docbao config of 2019' }],
  imageHosts: [],
  family: null,
  layouts: [
    {
      id: 'kien-giang-portal-2019',
      since: null,
      until: null,
      selectors: {
        lead: ['p.mota + p'],
        body: ['div.textbody'],
        date: ['.block_tin .date_pst', '.date_pst'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
};
