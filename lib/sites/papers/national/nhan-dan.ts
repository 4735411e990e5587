import type { Newspaper } from '../../newspaper.ts';

export const nhanDan: Newspaper = {
  id: 'nhan-dan',
  name: 'Báo Nhân Dân',
  provinces: [],
  hosts: [
    { host: 'nhandan.vn', certainty: 'confirmed', source: 'crawler config of January 2026' },
    {
      host: 'nhandan.com.vn',
      certainty: 'confirmed',
      source: 'docbao config of 2019; article addresses in DANeS, 2021',
    },
  ],
  imageHosts: [],
  family: 'mcms',
  layouts: [
    {
      id: 'nhan-dan-2019',
      since: null,
      until: '2022',
      selectors: {
        lead: ['.item-container .sapo', '.sapo'],
        body: ['div.item-container'],
        date: ['h5.date-created'],
        remove: ['h3', 'h5.date-created', '.sapo', '.social-box'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
  articlePath: '--\\d{5,}/?$',
};
