import type { Newspaper } from '../newspaper.ts';

export const tuyenQuang: Newspaper = {
  id: 'tuyen-quang',
  name: 'Báo Tuyên Quang',
  provinces: [{ name: 'Tuyên Quang', from: null, to: null }],
  hosts: [
    {
      host: 'baotuyenquang.com.vn',
      certainty: 'confirmed',
      source: 'crawler config of January 2026; docbao config of 2019',
    },
  ],
  imageHosts: [],
  family: 'yyyymm',
  layouts: [
    {
      id: 'tuyen-quang-2019',
      since: null,
      until: '2021',
      selectors: {
        lead: ['.summary'],
        body: ['[itemprop="articleBody"]'],
        date: ['time'],
        related: ['table.rl'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
};
