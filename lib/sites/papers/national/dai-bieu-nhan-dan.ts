import type { Newspaper } from '../../newspaper.ts';

export const daiBieuNhanDan: Newspaper = {
  id: 'dai-bieu-nhan-dan',
  name: 'Báo Đại biểu Nhân dân',
  provinces: [],
  hosts: [
    {
      host: 'daibieunhandan.vn',
      certainty: 'confirmed',
      source: 'docbao config of 2019; article addresses in DANeS, 2021',
    },
  ],
  imageHosts: [],
  family: null,
  layouts: [
    {
      id: 'dai-bieu-nhan-dan-2019',
      since: null,
      until: null,
      selectors: {
        lead: ['.NewsAbstract'],
        body: ['.NewsContent'],
        date: ['.NewsDate'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
};
