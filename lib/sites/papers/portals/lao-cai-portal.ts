import type { Newspaper } from '../../newspaper.ts';

export const laoCaiPortal: Newspaper = {
  id: 'lao-cai-portal',
  name: 'Cổng thông tin điện tử tỉnh Lào Cai',
  kind: 'portal',
  provinces: [{ name: 'Lào Cai', from: null, to: null }],
  hosts: [
    {
      host: 'laocai.gov.vn',
      certainty: 'confirmed',
      source: 'docbao config of 2019; article addresses in DANeS, 2021',
    },
  ],
  imageHosts: [],
  family: 'sharepoint',
};
