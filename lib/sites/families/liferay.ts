import type { CmsFamily } from '../newspaper.ts';

/** Portals of authorities on Liferay: `/-/asset_publisher/<id>/content/<slug>`. */
export const liferay: CmsFamily = {
  id: 'liferay',
  articlePath: '/-/asset_publisher/[^/]+/content/[^/]+',
  layouts: [
    {
      id: 'liferay-journal-content',
      since: null,
      until: null,
      selectors: {
        lead: ['.article-summary'],
        body: ['div.journal-content-article'],
        date: ['.meta-data-date', '.date_post'],
        remove: ['.article-summary', '.meta-data-date', '.date_post'],
      },
      certainty: 'confirmed',
      source: 'docbao configs of 2019 (Bắc Giang, Thái Nguyên)',
    },
  ],
};
