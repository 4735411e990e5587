import type { Newspaper } from '../../newspaper.ts';

export const laoDong: Newspaper = {
  id: 'lao-dong',
  name: 'Báo Lao Động',
  provinces: [],
  hosts: [{ host: 'laodong.vn', certainty: 'confirmed', source: 'a category page of 2026' }],
  imageHosts: [],
  family: null,
  layouts: [
    {
      id: 'lao-dong-art-body',
      since: '2020',
      until: null,
      selectors: {
        title: ['h1.title', 'h1'],
        lead: ['.chappeau', 'p.abs'],
        body: [
          '.art-body',
          'article[itemprop="articleBody"]',
          'article .article-body',
          '.detail__content',
          '._photo-content.summary',
        ],
        date: ['.f-datetime', '.time'],
        author: ['.author-name', '.authors'],
        related: ['.related', '.related-news', '.article__related', '.tin-lien-quan'],
        remove: ['.tags', '.tag', '.share', '.social', '.comment', '.for-reading-mode'],
      },
      certainty: 'unconfirmed',
      source: 'docbao config of 2019; public scrapers; no article page seen',
    },
  ],
  articlePath: '-\\d{5,}\\.ldo$',
};
