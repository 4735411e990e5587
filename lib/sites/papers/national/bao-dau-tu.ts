import type { Newspaper } from '../../newspaper.ts';

export const baoDauTu: Newspaper = {
  id: 'bao-dau-tu',
  name: 'Báo Đầu tư',
  provinces: [],
  hosts: [{ host: 'baodautu.vn', certainty: 'confirmed', source: 'a page of March 2026' }],
  imageHosts: [],
  family: null,
  layouts: [
    {
      id: 'bao-dau-tu-content-detail-news',
      since: '2020',
      until: null,
      selectors: {
        title: ['.title-detail'],
        lead: ['.sapo_detail'],
        body: ['#content_detail_news'],
        date: ['.author-share-top .post-time'],
        author: ['.author-share-top a.author', '.author-share-top .author'],
        section: ['.main_detail .col630 > .text-uppercase > a'],
        related: ['.list_news_relation_top', '.news_relate_one'],
        remove: ['#boxcauhoi', '.tag_detail', '.share_detail'],
      },
      certainty: 'confirmed',
      source: 'a page of March 2026',
    },
  ],
  articlePath: '-d\\d{4,}\\.html$',
};
