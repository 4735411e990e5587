import type { Newspaper } from '../newspaper.ts';

export const caoBang: Newspaper = {
  id: 'cao-bang',
  name: 'Báo Cao Bằng',
  provinces: [{ name: 'Cao Bằng', from: null, to: null }],
  hosts: [
    {
      host: 'baocaobang.vn',
      certainty: 'confirmed',
      source: 'crawler config of January 2026; docbao config of 2019',
    },
  ],
  imageHosts: [],
  family: 'content-detail',
  layouts: [
    {
      id: 'cao-bang-2019',
      since: null,
      until: '2021',
      selectors: {
        lead: ['.sapo'],
        body: ['div[class="text"]'],
        date: ['.time'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
};
