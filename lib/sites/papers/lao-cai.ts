import type { Newspaper } from '../newspaper.ts';

export const laoCai: Newspaper = {
  id: 'lao-cai',
  name: 'Báo Lào Cai',
  provinces: [{ name: 'Lào Cai', from: null, to: null }],
  hosts: [
    {
      host: 'baolaocai.vn',
      certainty: 'confirmed',
      source: 'crawler config of January 2026; article addresses in DANeS, 2021',
    },
  ],
  imageHosts: [],
  family: 'mcms',
  articlePath: '^/bai-viet/\\d+-[^/]+$',
};
