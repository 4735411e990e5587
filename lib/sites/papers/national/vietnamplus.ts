import type { Newspaper } from '../../newspaper.ts';

export const vietnamplus: Newspaper = {
  id: 'vietnamplus',
  name: 'VietnamPlus',
  provinces: [],
  hosts: [
    {
      host: 'vietnamplus.vn',
      certainty: 'confirmed',
      source: 'docbao config of 2019; crawler config of January 2026',
    },
  ],
  imageHosts: [],
  family: 'mcms',
  layouts: [
    {
      id: 'vietnamplus-2019',
      since: null,
      until: '2022',
      selectors: {
        lead: ['.details__summary.cms-desc', '.details__summary'],
        body: ['.details__content'],
        remove: ['section'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
  articlePath: '/\\d{5,}\\.vnp$',
};
