import type { Newspaper } from '../newspaper.ts';

export const dongThap: Newspaper = {
  id: 'dong-thap',
  name: 'Báo Đồng Tháp',
  provinces: [{ name: 'Đồng Tháp', from: null, to: null }],
  hosts: [
    {
      host: 'baodongthap.vn',
      certainty: 'confirmed',
      source: 'crawler config of January 2026; docbao config of 2019',
    },
  ],
  imageHosts: [],
  family: 'fck-a',
  layouts: [
    {
      id: 'dong-thap-2019',
      since: null,
      until: '2021',
      selectors: {
        title: ['.contentView h1', 'h1'],
        lead: ['.contentView > p:first-of-type > strong:only-child'],
        body: ['.contentView'],
        date: ['#cphContent_ucNewsDetails_lblPostedDate'],
        remove: ['h1', '.date'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
};
