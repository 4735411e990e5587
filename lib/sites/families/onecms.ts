import type { CmsFamily } from '../newspaper.ts';

const related = ['.sc-related-articles', '.c-box', '.c-related-news'] as const;

const remove = [
  '.sc-longform-header',
  '.sc-empty-layer',
  '.c-widget-tags',
  '.c-author-page',
  '.js-source-copy',
] as const;

/** ONECMS: `<slug>-<id>.html`, pictures on 1cdn.vn; Nghệ An, Đà Nẵng, Hải Phòng, Hànộimới. */
export const onecms: CmsFamily = {
  id: 'onecms',
  articlePath: '-\\d{4,}\\.html$',
  layouts: [
    {
      id: 'onecms-longform',
      since: '2023',
      until: null,
      selectors: {
        title: ['h1.sc-longform-header-title', 'h1.block-sc-title', '.sc-longform-header-title'],
        lead: ['.sc-longform-header-sapo', 'p.block-sc-sapo'],
        body: [
          'article.entry.entry-no-padding',
          '.b-maincontent article.entry',
          '.b-maincontent .entry',
          'article.entry',
          '.entry.entry-no-padding',
          '.b-maincontent',
        ],
        date: ['.sc-longform-header-date', '.block-sc-publish-time'],
        author: ['.sc-longform-header-author', '.block-sc-author'],
        section: ['.sc-longform-header-cate', '.block-sc-cms-category'],
        related,
        remove,
      },
      certainty: 'confirmed',
      source:
        'crawler configs of January 2026 (Nghệ An, Đà Nẵng, Hải Phòng); public scrapers of the system',
    },
    {
      id: 'onecms-detail-head',
      since: '2020',
      until: '2023',
      selectors: {
        title: ['h1.c-detail-head__title'],
        lead: ['.c-detail-head__sapo', 'p.Headlines', 'h2.desc'],
        body: ['.b-maincontent .entry', '.c-news-detail .entry', 'article.entry', 'div.entry'],
        date: ['.c-detail-head__time'],
        author: ['.c-detail-head__author'],
        section: ['.c-detail-head__cat'],
        related,
        remove: [...remove, '.c-detail-head'],
      },
      certainty: 'likely',
      source: 'public scrapers of papers on the same system (2020-2024)',
    },
  ],
};
