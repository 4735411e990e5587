import type { Newspaper } from '../../newspaper.ts';

export const thaiNguyenPortal: Newspaper = {
  id: 'thai-nguyen-portal',
  name: 'Cổng thông tin điện tử tỉnh Thái Nguyên',
  kind: 'portal',
  provinces: [{ name: 'Thái Nguyên', from: null, to: null }],
  hosts: [
    {
      host: 'thainguyen.gov.vn',
      certainty: 'confirmed',
      source: 'docbao config of 2019; article addresses in DANeS, 2021',
    },
  ],
  imageHosts: [],
  family: 'liferay',
};
