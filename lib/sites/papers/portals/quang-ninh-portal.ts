import type { Newspaper } from '../../newspaper.ts';

export const quangNinhPortal: Newspaper = {
  id: 'quang-ninh-portal',
  name: 'Cổng thông tin điện tử tỉnh Quảng Ninh',
  kind: 'portal',
  provinces: [{ name: 'Quảng Ninh', from: null, to: null }],
  hosts: [{ host: 'quangninh.gov.vn', certainty: 'confirmed', source: 'docbao config of 2019' }],
  imageHosts: [],
  family: null,
  layouts: [
    {
      id: 'quang-ninh-portal-2019',
      since: null,
      until: null,
      selectors: {
        lead: ['.noi-dung-trang > p:first-child > strong:only-child'],
        body: ['div.noi-dung-trang'],
        date: ['.publish-date'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
};
