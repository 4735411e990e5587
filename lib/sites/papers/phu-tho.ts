import type { Newspaper } from '../newspaper.ts';

export const phuTho: Newspaper = {
  id: 'phu-tho',
  name: 'Báo Phú Thọ',
  provinces: [{ name: 'Phú Thọ', from: null, to: null }],
  hosts: [
    {
      host: 'baophutho.vn',
      certainty: 'confirmed',
      source: 'crawler config of January 2026; docbao config of 2019',
    },
  ],
  imageHosts: [],
  family: 'pbody',
  layouts: [
    {
      id: 'phu-tho-2019',
      since: null,
      until: '2021',
      selectors: {
        body: ['div#content'],
        date: ['.pt-post-detail__time'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
};
