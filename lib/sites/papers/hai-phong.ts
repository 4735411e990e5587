import type { Newspaper } from '../newspaper.ts';

export const haiPhong: Newspaper = {
  id: 'hai-phong',
  name: 'Báo Hải Phòng',
  provinces: [{ name: 'Hải Phòng', from: null, to: null }],
  hosts: [
    { host: 'baohaiphong.vn', certainty: 'confirmed', source: 'crawler config of January 2026' },
    {
      host: 'baohaiphong.com.vn',
      certainty: 'confirmed',
      source: 'docbao config of 2019; public web pages that carry its text',
    },
  ],
  imageHosts: ['1cdn.vn'],
  family: 'onecms',
  layouts: [
    {
      id: 'hai-phong-2019',
      since: null,
      until: '2022',
      selectors: {
        title: ['#newsContent .title', '.title'],
        lead: ['#newsContent .head', '.head'],
        body: ['#newsContent'],
        date: ['.row1.creatdate'],
        remove: ['.row1', '.title', '.stitle'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
};
