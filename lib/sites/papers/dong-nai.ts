import type { Newspaper } from '../newspaper.ts';

export const dongNai: Newspaper = {
  id: 'dong-nai',
  name: 'Báo Đồng Nai',
  provinces: [{ name: 'Đồng Nai', from: null, to: null }],
  hosts: [
    {
      host: 'baodongnai.com.vn',
      certainty: 'confirmed',
      source: 'crawler config of January 2026; public web pages that carry its text',
    },
  ],
  imageHosts: [],
  family: 'yyyymm',
};
