/** What a page is. Codes are translated by lib/i18n and printed in English by `inspect`. */

export type PageType =
  | 'article'
  | 'video'
  | 'photo'
  | 'live'
  | 'listing'
  | 'home'
  | 'pdf'
  | 'other';

export type DetectionCode =
  | 'json-ld-article'
  | 'json-ld-several-articles'
  | 'json-ld-listing'
  | 'og-article'
  | 'og-website'
  | 'published-time'
  | 'article-address'
  | 'listing-address'
  | 'home-address'
  | 'body-container'
  | 'enough-prose'
  | 'little-prose'
  | 'mostly-links'
  | 'no-body-found'
  | 'empty-page';

export interface DetectionReason {
  code: DetectionCode;
  /** Positive speaks for an article, negative against one. */
  weight: number;
  /** A figure or name that goes with the code: a number of paragraphs, a selector. */
  detail?: string;
}

export interface Detection {
  kind: 'article' | 'other';
  pageType: PageType;
  reasons: DetectionReason[];
}
