import type { Newspaper } from '../../newspaper.ts';

export const dienBienPortal: Newspaper = {
  id: 'dien-bien-portal',
  name: 'Cổng thông tin điện tử tỉnh Điện Biên',
  kind: 'portal',
  provinces: [{ name: 'Điện Biên', from: null, to: null }],
  hosts: [{ host: 'dienbien.gov.vn', certainty: 'confirmed', source: 'docbao config of 2019' }],
  imageHosts: [],
  family: null,
  layouts: [
    {
      id: 'dien-bien-portal-2019',
      since: null,
      until: null,
      selectors: {
        lead: ['.tandan-p-article-news-summary'],
        body: ['.ms-rtestate-field'],
        date: ['.tandan-span-date-publish'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
};
