import type { Newspaper } from '../newspaper.ts';

export const ninhThuan: Newspaper = {
  id: 'ninh-thuan',
  name: 'Báo Ninh Thuận',
  provinces: [
    { name: 'Ninh Thuận', from: null, to: '2025-06-30' },
    { name: 'Khánh Hòa', from: '2025-07-01', to: null },
  ],
  hosts: [{ host: 'baoninhthuan.com.vn', certainty: 'confirmed', source: 'docbao config of 2019' }],
  imageHosts: [],
  family: null,
  layouts: [
    {
      id: 'ninh-thuan-2019',
      since: null,
      until: null,
      selectors: {
        lead: ['#details .sapo', '.sapo'],
        body: ['#details .content', 'div[class="content"]'],
        date: ['#details > label', '#details label'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
};
