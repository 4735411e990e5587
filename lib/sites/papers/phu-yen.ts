import type { Newspaper } from '../newspaper.ts';

export const phuYen: Newspaper = {
  id: 'phu-yen',
  name: 'Báo Phú Yên',
  provinces: [
    { name: 'Phú Yên', from: null, to: '2025-06-30' },
    { name: 'Đắk Lắk', from: '2025-07-01', to: null },
  ],
  hosts: [
    {
      host: 'baophuyen.vn',
      certainty: 'confirmed',
      source: 'public web pages that carry its text',
    },
    { host: 'baophuyen.com.vn', certainty: 'confirmed', source: 'docbao config of 2019' },
  ],
  imageHosts: [],
  family: null,
  layouts: [
    {
      id: 'phu-yen-2019',
      since: null,
      until: null,
      selectors: {
        title: ['.newsDetail .title'],
        lead: ['.newsDetail .text > p:first-child > strong:only-child'],
        body: ['.newsDetail .text', '.newsDetail'],
        date: ['.newsDetail .date'],
        remove: ['.title', '.date', '.commentDetail', '.otherNews', '.share'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
  articlePath: '/\\d+/\\d+/[^/]+\\.html$',
};
