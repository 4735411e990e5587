import type { Newspaper } from '../../newspaper.ts';

export const vtcNews: Newspaper = {
  id: 'vtc-news',
  name: 'Báo Điện tử VTC News',
  provinces: [],
  hosts: [{ host: 'vtcnews.vn', certainty: 'confirmed', source: 'a page of December 2025' }],
  imageHosts: [],
  family: null,
  layouts: [
    {
      id: 'vtc-news-edittor-content',
      since: '2021',
      until: null,
      selectors: {
        title: ['section.nd-detail > header h1', '.nd-detail h1'],
        lead: ['.content-wrapper > h2.inline-nb', '.content-wrapper > h2'],
        body: ['.edittor-content'],
        date: ['.nd-detail .time-update', '.time-update'],
        author: ['.author-make > .bold', '.author-make'],
        section: ['.nd-detail a.mt-category', 'a.mt-category'],
        related: ['.relate-listnews'],
        remove: [
          '.author-make',
          '.baner-mb',
          '.baner-pc',
          '.sponsored-banner',
          '.sys-ads',
          '.ads-item',
          '.div-interaction',
          '.result-quizz',
        ],
      },
      certainty: 'confirmed',
      source: 'a page of December 2025; crawler config of January 2026',
    },
  ],
  articlePath: '-ar\\d+\\.html$',
};
