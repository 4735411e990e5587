import type { Newspaper } from '../../newspaper.ts';

export const quangNgaiPortal: Newspaper = {
  id: 'quang-ngai-portal',
  name: 'Cổng thông tin điện tử tỉnh Quảng Ngãi',
  kind: 'portal',
  provinces: [{ name: 'Quảng Ngãi', from: null, to: null }],
  hosts: [{ host: 'quangngai.gov.vn', certainty: 'confirmed', source: 'docbao config of 2019' }],
  imageHosts: [],
  family: null,
  layouts: [
    {
      id: 'quang-ngai-portal-2019',
      since: null,
      until: null,
      selectors: {
        lead: ['.article strong > p:nth-of-type(2)'],
        body: ['.asset-content.change-size'],
        date: ['.date-post'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
};
