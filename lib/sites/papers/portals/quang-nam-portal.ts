import type { Newspaper } from '../../newspaper.ts';

export const quangNamPortal: Newspaper = {
  id: 'quang-nam-portal',
  name: 'Cổng thông tin điện tử tỉnh Quảng Nam',
  kind: 'portal',
  provinces: [{ name: 'Quảng Nam', from: null, to: '2025-06-30' }],
  hosts: [{ host: 'quangnam.gov.vn', certainty: 'confirmed', source: 'docbao config of 2019' }],
  imageHosts: [],
  family: null,
  layouts: [
    {
      id: 'quang-nam-portal-2019',
      since: null,
      until: null,
      selectors: {
        lead: ['[id$="_lblTomTat"]'],
        body: ['[id$="_lblNoiDung"]'],
        date: ['[id$="_lblNgayDang"]'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
};
