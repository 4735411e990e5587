import type { Newspaper } from '../../newspaper.ts';

export const hoaBinhPortal: Newspaper = {
  id: 'hoa-binh-portal',
  name: 'Cổng thông tin điện tử tỉnh Hòa Bình',
  kind: 'portal',
  provinces: [{ name: 'Hòa Bình', from: null, to: '2025-06-30' }],
  hosts: [{ host: 'hoabinh.gov.vn', certainty: 'confirmed', source: 'docbao config of 2019' }],
  imageHosts: [],
  family: null,
  layouts: [
    {
      id: 'hoa-binh-portal-2019',
      since: null,
      until: null,
      selectors: {
        lead: ['.summary'],
        body: ['div.textdetail'],
        date: ['.date_time'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
};
