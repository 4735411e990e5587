import type { Newspaper } from '../newspaper.ts';

export const ngheAn: Newspaper = {
  id: 'nghe-an',
  name: 'Báo Nghệ An',
  provinces: [{ name: 'Nghệ An', from: null, to: null }],
  hosts: [
    {
      host: 'baonghean.vn',
      certainty: 'confirmed',
      source: 'crawler config of January 2026; article addresses in DANeS, 2021',
    },
  ],
  imageHosts: ['1cdn.vn'],
  family: 'onecms',
};
