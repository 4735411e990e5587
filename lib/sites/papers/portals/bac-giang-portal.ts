import type { Newspaper } from '../../newspaper.ts';

export const bacGiangPortal: Newspaper = {
  id: 'bac-giang-portal',
  name: 'Cổng thông tin điện tử tỉnh Bắc Giang',
  kind: 'portal',
  provinces: [{ name: 'Bắc Giang', from: null, to: '2025-06-30' }],
  hosts: [
    {
      host: 'bacgiang.gov.vn',
      certainty: 'confirmed',
      source: 'docbao config of 2019; article addresses in DANeS, 2021',
    },
  ],
  imageHosts: [],
  family: 'liferay',
};
