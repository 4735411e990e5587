import type { Newspaper } from '../../newspaper.ts';

export const khanhHoaPortal: Newspaper = {
  id: 'khanh-hoa-portal',
  name: 'Cổng thông tin điện tử tỉnh Khánh Hòa',
  kind: 'portal',
  provinces: [{ name: 'Khánh Hòa', from: null, to: null }],
  hosts: [{ host: 'khanhhoa.gov.vn', certainty: 'confirmed', source: 'docbao config of 2019' }],
  imageHosts: [],
  family: null,
  layouts: [
    {
      id: 'khanh-hoa-portal-2019',
      since: null,
      until: null,
      selectors: {
        lead: ['.chitietbaiviet > p:first-child > strong:only-child'],
        body: ['.chitietbaiviet'],
        date: ['#datearticle'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
};
