import type { Newspaper } from '../../newspaper.ts';

export const binhThuanPortal: Newspaper = {
  id: 'binh-thuan-portal',
  name: 'Cổng thông tin điện tử tỉnh Bình Thuận',
  kind: 'portal',
  provinces: [{ name: 'Bình Thuận', from: null, to: '2025-06-30' }],
  hosts: [{ host: 'binhthuan.gov.vn', certainty: 'confirmed', source: 'docbao config of 2019' }],
  imageHosts: [],
  family: 'sharepoint',
};
