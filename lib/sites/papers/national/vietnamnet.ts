import type { Newspaper } from '../../newspaper.ts';

export const vietNamNet: Newspaper = {
  id: 'vietnamnet',
  name: 'Báo VietNamNet',
  provinces: [],
  hosts: [{ host: 'vietnamnet.vn', certainty: 'confirmed', source: 'a page of March 2026' }],
  imageHosts: ['static-images.vnncdn.net'],
  family: null,
  layouts: [
    {
      id: 'vietnamnet-content-detail',
      since: '2022',
      until: null,
      selectors: {
        title: ['h1.content-detail-title'],
        lead: ['h2.content-detail-sapo', '.content-detail-sapo'],
        body: ['#maincontent.maincontent', '#maincontent'],
        date: ['.bread-crumb-detail__time', '.content-detail .publish-date'],
        author: ['.article-detail-author__info .name a', '.article-detail-author__info .name'],
        section: [
          '.bread-crumb-detail > ul > li:last-child > a',
          '.bread-crumb-detail li > a[title]',
        ],
        related: ['.ck-cms-insert-neww-group', '.insert-wiki-content', '.related-news'],
        remove: ['.vmcadszone', '.banner-advertisement', '.vnn-share-social'],
      },
      certainty: 'confirmed',
      source: 'a page of March 2026; crawler config of January 2026',
    },
    {
      id: 'vietnamnet-2019',
      since: null,
      until: '2022',
      selectors: {
        title: ['h1.title', 'h1'],
        lead: ['.bold.ArticleLead', '.ArticleLead'],
        body: ['div.ArticleContent'],
        date: ['.ArticleDate'],
        related: ['.article-relate', '.inner-article'],
      },
      certainty: 'confirmed',
      source: 'docbao config of 2019',
    },
  ],
  articlePath: '-\\d{5,}\\.html$',
};
