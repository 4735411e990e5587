import type { Newspaper } from '../../newspaper.ts';

export const daNangPortal: Newspaper = {
  id: 'da-nang-portal',
  name: 'Cổng thông tin điện tử thành phố Đà Nẵng',
  kind: 'portal',
  provinces: [{ name: 'Đà Nẵng', from: null, to: null }],
  hosts: [{ host: 'danang.gov.vn', certainty: 'confirmed', source: 'docbao config of 2019' }],
  imageHosts: [],
  family: null,
  layouts: [
    {
      id: 'da-nang-portal-2019',
      since: null,
      until: null,
      selectors: {
        lead: ['.chi-tiet-sub-content'],
        body: ['.chi-tiet-main-content'],
        date: ['.chi-tiet-publish-date'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
};
