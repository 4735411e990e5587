import type { Newspaper } from '../newspaper.ts';

export const thanhHoa: Newspaper = {
  id: 'thanh-hoa',
  name: 'Báo Thanh Hóa',
  provinces: [{ name: 'Thanh Hóa', from: null, to: null }],
  hosts: [
    {
      host: 'baothanhhoa.vn',
      certainty: 'confirmed',
      source: 'crawler config of January 2026; docbao config of 2019',
    },
  ],
  imageHosts: [],
  family: 'pbody',
};
