import type { Newspaper } from '../../newspaper.ts';

export const phapLuatVietNam: Newspaper = {
  id: 'phap-luat-viet-nam',
  name: 'Báo Pháp luật Việt Nam',
  provinces: [],
  hosts: [
    {
      host: 'baophapluat.vn',
      certainty: 'confirmed',
      source: 'docbao config of 2019; crawler config of January 2026',
    },
  ],
  imageHosts: [],
  family: 'mcms',
};
