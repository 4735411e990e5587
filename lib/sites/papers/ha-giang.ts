import type { Newspaper } from '../newspaper.ts';

export const haGiang: Newspaper = {
  id: 'ha-giang',
  name: 'Báo Hà Giang',
  provinces: [
    { name: 'Hà Giang', from: null, to: '2025-06-30' },
    { name: 'Tuyên Quang', from: '2025-07-01', to: null },
  ],
  hosts: [
    {
      host: 'baohagiang.vn',
      certainty: 'confirmed',
      source: 'docbao config of 2019; public web pages that carry its text',
    },
  ],
  imageHosts: [],
  family: 'yyyymm',
};
