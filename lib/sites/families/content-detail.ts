import type { CmsFamily } from '../newspaper.ts';

/** `<slug>-<id>.html`, the text in `#content-detail`: Quảng Ninh, Hưng Yên, Cao Bằng, Lạng Sơn. */
export const contentDetail: CmsFamily = {
  id: 'content-detail',
  articlePath: '-\\d{4,}\\.html$',
  layouts: [
    {
      id: 'content-detail-2024',
      since: '2022',
      until: null,
      selectors: {
        title: ['.content-article h1.name', 'h1.name', '.content-article h1', 'h1'],
        lead: [
          '.content-article .sapo',
          '#content-detail > h2:first-child',
          '#content-detail > p:first-child > strong:only-child',
          '#content-detail > div:first-child > h2:first-child',
        ],
        body: ['.content-article #content-detail', '#content-detail', '.content-article .detail'],
        date: ['.content-article .time', '.content-article .date', '.content-article time'],
        author: ['.content-article .pseudonym', '.pseudonym'],
        related: [
          '.relates',
          '.block-news-list',
          '.related-news',
          '.news-related__list',
          '.article-related',
          '[class*="tin-lien"]',
          '[class*="tinlienquan"]',
        ],
        remove: ['.pseudonym', '.topics', '.social', '.print_page', '.tags', '.keyword'],
      },
      certainty: 'confirmed',
      source: 'crawler configs of January 2026 (Quảng Ninh, Hưng Yên, Cao Bằng, Lạng Sơn)',
    },
  ],
};
