import type { CmsFamily, Layout } from '../newspaper.ts';

/** Banners, sharing and tags that the system puts into the text. */
const remove = [
  '.sda_middle',
  '[id^="sdaWeb_"]',
  '.ads_middle',
  '[id^="adsWeb_"]',
  '.rennab',
  '.article__tags',
  '.article__tag',
  '.social-share',
  '.social',
  '.fb-like',
  'a.gg-news',
  '.article-poll',
  '.article__meta',
] as const;

const related = [
  '.related-news',
  '.article__related',
  '.article__related-inline',
  '.article__box--related',
  '.cms-relate',
  '.news-related__list',
] as const;

/** The present look: `.article__*` beside the system's own `cms-*` and `zce-*` classes. */
export const mcmsArticle: Layout = {
  id: 'mcms-article',
  since: '2021',
  until: null,
  selectors: {
    title: ['h1.article__title.cms-title', '.article__title.cms-title', 'h1.article__title'],
    kicker: ['.article__sub-title'],
    lead: ['.article__sapo.cms-desc', '.article__sapo', '.article__summary.cms-desc'],
    body: [
      '.article__body.zce-content-body.cms-body',
      '.article__body.cms-body',
      '.article__body[itemprop="articleBody"]',
      '.article__body',
    ],
    date: [
      '.article__meta time[datetime]',
      'meta.cms-date[itemprop="datePublished"]',
      '.article__meta time',
    ],
    author: ['.article__author .cms-author', '.article__author .name', '.article__author'],
    section: ['.breadcrumbs a:last-of-type', '.breadcrumb a:last-of-type'],
    related,
    remove: [...remove, '.article__author'],
  },
  certainty: 'confirmed',
  source: 'a page of Báo Lào Cai of June 2025; crawler configs of January 2026 (Hà Tĩnh, Gia Lai)',
};

/** The look of the vendor's pages before: `.article__content .content`, `.content.cms-body`. */
export const mcmsContent: Layout = {
  id: 'mcms-content',
  since: '2018',
  until: '2022',
  selectors: {
    title: ['.article-wrap h1.article__title', 'h1.article__title', 'h1.cms-title'],
    kicker: ['h2.article__sub-title'],
    lead: ['.article__summary', '.summary.cms-desc', '.sapo.cms-desc'],
    body: ['.article__content > .content', '.content.cms-body'],
    date: ['.article__meta > time', '.meta-info time'],
    author: ['.article__author', '.article__content > .author'],
    related,
    remove,
  },
  certainty: 'confirmed',
  source: 'docbao config 2019 (Sài Gòn Giải Phóng); design pages of 2018 (Nghệ An)',
};

/** MasterCMS of ePi: `<slug>-post<id>.html`; Lào Cai, Gia Lai, Hà Tĩnh, Sài Gòn Giải Phóng. */
export const mcms: CmsFamily = {
  id: 'mcms',
  articlePath: '-(?:post)?\\d{5,}\\.html$',
  layouts: [mcmsArticle, mcmsContent],
};
