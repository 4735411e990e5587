import type { Newspaper } from '../../newspaper.ts';

export const congLy: Newspaper = {
  id: 'cong-ly',
  name: 'Báo Công lý',
  provinces: [],
  hosts: [
    {
      host: 'congly.vn',
      certainty: 'confirmed',
      source: 'docbao config of 2019; crawler config of January 2026',
    },
  ],
  imageHosts: [],
  family: 'onecms',
  layouts: [
    {
      id: 'cong-ly-2019',
      since: null,
      until: '2022',
      selectors: {
        lead: ['.news-detail-summary'],
        body: ['.news-dscontent'],
        date: ['.date-top'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
};
