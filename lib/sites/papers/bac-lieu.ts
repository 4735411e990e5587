import type { Newspaper } from '../newspaper.ts';

export const bacLieu: Newspaper = {
  id: 'bac-lieu',
  name: 'Báo Bạc Liêu',
  provinces: [
    { name: 'Bạc Liêu', from: null, to: '2025-06-30' },
    { name: 'Cà Mau', from: '2025-07-01', to: null },
  ],
  hosts: [{ host: 'baobaclieu.vn', certainty: 'confirmed', source: 'docbao config of 2019' }],
  imageHosts: [],
  family: null,
  layouts: [
    {
      id: 'bac-lieu-2019',
      since: null,
      until: null,
      selectors: {
        title: ['h1.title', 'h1'],
        lead: ['.newscontent > p:first-child > strong:only-child'],
        body: ['div.newscontent'],
        date: ['div.date'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
};
