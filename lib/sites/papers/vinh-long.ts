import type { Newspaper } from '../newspaper.ts';

export const vinhLong: Newspaper = {
  id: 'vinh-long',
  name: 'Báo Vĩnh Long',
  provinces: [{ name: 'Vĩnh Long', from: null, to: null }],
  hosts: [
    {
      host: 'baovinhlong.com.vn',
      certainty: 'confirmed',
      source: 'crawler config of January 2026; docbao config of 2019',
    },
    {
      host: 'baovinhlong.vn',
      certainty: 'likely',
      source: 'its subdomains stand in a crawler config of January 2026',
    },
  ],
  imageHosts: [],
  family: 'yyyymm',
};
