import type { Newspaper } from '../../newspaper.ts';

export const caoBangPortal: Newspaper = {
  id: 'cao-bang-portal',
  name: 'Cổng thông tin điện tử tỉnh Cao Bằng',
  kind: 'portal',
  provinces: [{ name: 'Cao Bằng', from: null, to: null }],
  hosts: [{ host: 'caobang.gov.vn', certainty: 'confirmed', source: 'docbao config of 2019' }],
  imageHosts: [],
  family: 'sharepoint',
};
