import type { Newspaper } from '../newspaper.ts';

export const laiChau: Newspaper = {
  id: 'lai-chau',
  name: 'Báo Lai Châu',
  provinces: [{ name: 'Lai Châu', from: null, to: null }],
  hosts: [
    {
      host: 'baolaichau.vn',
      certainty: 'confirmed',
      source: 'crawler config of January 2026; docbao config of 2019',
    },
  ],
  imageHosts: [],
  family: null,
  layouts: [
    {
      id: 'lai-chau-post-info',
      since: null,
      until: null,
      selectors: {
        title: ['#post-content .post-info .title'],
        lead: ['#post-content .post-info .sapo', '.desc.sapo'],
        body: ['#post-content .post-info .body', '.desc.body'],
        date: ['#post-content .text-muted'],
      },
      certainty: 'confirmed',
      source: 'crawler config of January 2026; docbao config of 2019',
    },
  ],
  articlePath: '-\\d+/?$',
};
