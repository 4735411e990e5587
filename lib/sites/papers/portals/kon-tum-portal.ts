import type { Newspaper } from '../../newspaper.ts';

export const konTumPortal: Newspaper = {
  id: 'kon-tum-portal',
  name: 'Cổng thông tin điện tử tỉnh Kon Tum',
  kind: 'portal',
  provinces: [{ name: 'Kon Tum', from: null, to: '2025-06-30' }],
  hosts: [
    {
      host: 'kontum.gov.vn',
      certainty: 'confirmed',
      source: 'docbao config of 2019; article addresses in DANeS, 2021',
    },
  ],
  imageHosts: [],
  family: null,
  layouts: [
    {
      id: 'kon-tum-portal-2019',
      since: null,
      until: null,
      selectors: {
        lead: ['div.noidung.sapo'],
        body: ['div.noidung:not(.sapo)'],
        date: ['.thongke-ngay'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
  articlePath: '^/pages/detail/\\d+/',
};
