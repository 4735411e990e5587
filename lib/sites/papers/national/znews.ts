import type { Newspaper } from '../../newspaper.ts';

export const zNews: Newspaper = {
  id: 'znews',
  name: 'Tạp chí Znews',
  provinces: [],
  hosts: [{ host: 'znews.vn', certainty: 'confirmed', source: 'a category page of 2026' }],
  imageHosts: [],
  family: null,
  layouts: [
    {
      id: 'znews-the-article',
      since: '2017',
      until: null,
      selectors: {
        title: ['h1.the-article-title'],
        lead: ['p.the-article-summary', '.the-article-summary'],
        body: ['article.the-article .the-article-body', '.the-article-body'],
        date: ['.the-article-publish'],
        author: ['.the-article-author', '.the-article-credit .author'],
        section: ['.the-article-category a'],
        related: ['#innerarticle', '.inner-article'],
        remove: ['.the-article-tags', '.banner'],
      },
      certainty: 'likely',
      source: 'crawler config of January 2026; no article page seen',
    },
  ],
  articlePath: '-post\\d+\\.html$',
};
