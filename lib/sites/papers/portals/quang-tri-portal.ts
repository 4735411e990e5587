import type { Newspaper } from '../../newspaper.ts';

export const quangTriPortal: Newspaper = {
  id: 'quang-tri-portal',
  name: 'Cổng thông tin điện tử tỉnh Quảng Trị',
  kind: 'portal',
  provinces: [{ name: 'Quảng Trị', from: null, to: null }],
  hosts: [{ host: 'quangtri.gov.vn', certainty: 'confirmed', source: 'docbao config of 2019' }],
  imageHosts: [],
  family: null,
  layouts: [
    {
      id: 'quang-tri-portal-2019',
      since: null,
      until: null,
      selectors: {
        lead: ['.summary_detail_news'],
        body: ['div.article_summary_detail'],
        date: ['.time_detail_news'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
};
