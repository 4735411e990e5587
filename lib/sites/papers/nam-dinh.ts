import type { Newspaper } from '../newspaper.ts';

export const namDinh: Newspaper = {
  id: 'nam-dinh',
  name: 'Báo Nam Định',
  provinces: [
    { name: 'Nam Định', from: null, to: '2025-06-30' },
    { name: 'Ninh Bình', from: '2025-07-01', to: null },
  ],
  hosts: [
    {
      host: 'baonamdinh.vn',
      certainty: 'confirmed',
      source: 'article addresses quoted in public code',
    },
    { host: 'baonamdinh.com.vn', certainty: 'confirmed', source: 'docbao config of 2019' },
  ],
  imageHosts: [],
  family: 'yyyymm',
};
