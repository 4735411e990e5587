import type { CmsFamily } from '../newspaper.ts';

/** The system of Báo Bắc Giang, which the merged paper of Bắc Ninh uses: `…-postid<id>.bbg`. */
export const bbg: CmsFamily = {
  id: 'bbg',
  articlePath: '-postid\\d+\\.bbg$',
  layouts: [
    {
      id: 'bbg-news-details',
      since: '2021',
      until: null,
      selectors: {
        title: ['h1.news_detail_title', '.news-details h1', 'h1'],
        lead: ['div.news_detail_sapo p', 'div.news_detail_sapo'],
        body: ['.news-details__content.link_content', '.news-details__content'],
        related: ['.news-related__list'],
      },
      certainty: 'confirmed',
      source: 'crawler config of January 2026 (baobacninhtv.vn)',
    },
  ],
};
