import type { Newspaper } from '../newspaper.ts';

export const bacKan: Newspaper = {
  id: 'bac-kan',
  name: 'Báo Bắc Kạn',
  provinces: [
    { name: 'Bắc Kạn', from: null, to: '2025-06-30' },
    { name: 'Thái Nguyên', from: '2025-07-01', to: null },
  ],
  hosts: [
    {
      host: 'bbk.baothainguyen.vn',
      certainty: 'confirmed',
      source: 'a public list of article addresses',
    },
    {
      host: 'baobackan.org.vn',
      certainty: 'confirmed',
      source: 'docbao config of 2019; article addresses in DANeS, 2021',
    },
    { host: 'baobackan.vn', certainty: 'unconfirmed', source: 'own knowledge' },
    {
      host: 'baobackan.com.vn',
      certainty: 'unconfirmed',
      source: 'an unchecked RSS list of August 2025',
    },
  ],
  imageHosts: [],
  family: 'yyyymm',
};
