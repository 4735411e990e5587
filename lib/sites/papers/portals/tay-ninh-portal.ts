import type { Newspaper } from '../../newspaper.ts';

export const tayNinhPortal: Newspaper = {
  id: 'tay-ninh-portal',
  name: 'Cổng thông tin điện tử tỉnh Tây Ninh',
  kind: 'portal',
  provinces: [{ name: 'Tây Ninh', from: null, to: null }],
  hosts: [{ host: 'tayninh.gov.vn', certainty: 'confirmed', source: 'docbao config of 2019' }],
  imageHosts: [],
  family: null,
  layouts: [
    {
      id: 'tay-ninh-portal-2019',
      since: null,
      until: null,
      selectors: {
        lead: ['.de-sumcontent > span'],
        body: ['.de-newscont > span'],
        date: ['.de-newsCent span[id*="DateTime"]'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
};
