import type { CmsFamily } from '../newspaper.ts';

/** Portals of authorities on SharePoint and ASP.NET: `.PostDate`, `.ArticleSummary`, `.ArticleContent`. */
export const sharepoint: CmsFamily = {
  id: 'sharepoint',
  articlePath: null,
  layouts: [
    {
      id: 'sharepoint-article-content',
      since: null,
      until: null,
      selectors: {
        lead: [
          '.ArticleSummary',
          '.ArticleContent > p:first-child > strong:only-child',
          '.ArticleContent > div:first-child > p:first-child > strong:only-child',
        ],
        body: ['div.ArticleContent'],
        date: ['.PostDate'],
      },
      certainty: 'confirmed',
      source: 'docbao configs of 2019 (Bình Thuận, Cao Bằng, Lào Cai)',
    },
  ],
};
