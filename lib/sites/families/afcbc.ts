import type { CmsFamily } from '../newspaper.ts';

/**
 * VCCorp's system: `<slug>-<long id>.htm`. Pictures, boxes and links all stand in
 * `.VCSortableInPreviewMode`; only its `type` tells what is content.
 */
export const afcbc: CmsFamily = {
  id: 'afcbc',
  articlePath: '-\\d{8,20}\\.htm$',
  layouts: [
    {
      id: 'afcbc-detail',
      since: '2021',
      until: null,
      selectors: {
        title: ['h1.detail-title[data-role="title"]', 'h1.detail-title'],
        lead: ['h2.detail-sapo', '.detail-sapo'],
        body: ['.detail-content.afcbc-body', '[data-role="content"].detail-content'],
        date: ['.detail-time [data-role="publishdate"]', '.detail-time > div', '.detail-time'],
        author: [
          '.detail-author-list-sw .author-item-name .name',
          '.detail-author .author-info .name',
          '.detail-author-top .name',
          '.detail-author-top',
          '.detail-author-bot .name',
        ],
        section: [
          '.detail-cate a',
          '.detail-breadcrumb li:last-child a',
          '[data-role="cate-name"]',
        ],
        related: [
          '.VCSortableInPreviewMode[type="RelatedNewsBox"]',
          '.VCSortableInPreviewMode[type="RelatedOneNews"]',
          '.VCSortableInPreviewMode[type="RelatedNews"]',
          '.kbwscwl-relatedbox',
        ],
        remove: [
          '.readmore-body-box',
          '.detail-social',
          '.detail-like-fb',
          '.link-source-wrapper',
          '.NLPlaceholderShow',
        ],
      },
      certainty: 'confirmed',
      source: 'pages of Tuổi Trẻ and Báo Chính phủ of March 2026',
    },
  ],
};
