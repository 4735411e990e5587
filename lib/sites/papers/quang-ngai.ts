import type { Newspaper } from '../newspaper.ts';

export const quangNgai: Newspaper = {
  id: 'quang-ngai',
  name: 'Báo Quảng Ngãi',
  provinces: [{ name: 'Quảng Ngãi', from: null, to: null }],
  hosts: [
    {
      host: 'baoquangngai.vn',
      certainty: 'confirmed',
      source: 'crawler config of January 2026; docbao config of 2019',
    },
  ],
  imageHosts: [],
  family: 'yyyymm',
  articlePath: '-\\d{5,}\\.htm$',
};
