import type { Newspaper } from '../../newspaper.ts';

export const vnExpress: Newspaper = {
  id: 'vnexpress',
  name: 'VnExpress',
  provinces: [],
  hosts: [{ host: 'vnexpress.net', certainty: 'confirmed', source: 'a page of March 2026' }],
  imageHosts: ['vnecdn.net'],
  family: null,
  layouts: [
    {
      id: 'vnexpress-fck-detail',
      since: '2019',
      until: null,
      selectors: {
        title: ['h1.title-detail'],
        lead: ['.page-detail p.description', 'p.description'],
        body: ['article.fck_detail'],
        date: ['.header-content span.date', 'span.date'],
        author: [
          'article.fck_detail > p.author_mail strong',
          'article.fck_detail > p.Normal[style*="text-align:right"] > strong',
          'article.fck_detail > p.Normal[style*="text-align: right"] > strong',
        ],
        section: ['ul.breadcrumb li:first-child a', 'ul.breadcrumb li a'],
        related: ['[data-component-type="tin_xemthem"]', '.box-tinlienquanv2'],
        remove: ['#article-end', '[data-component-type="comment_library"]', 'meta'],
      },
      certainty: 'confirmed',
      source: 'a page of March 2026',
    },
  ],
  articlePath: '-\\d{6,}\\.html$',
};
