import type { ArticleSpec } from './article-spec.ts';
import type { StyleRange } from './page-style.ts';
import type { RelatedWriter } from './related-markup.ts';

/** The parts of a page as markup, for a family to put in their places. */
export interface PageParts {
  head: string;
  header: string;
  footer: string;
  sidebar: string;
  /** Under the text: tags, sharing, comments, other articles. */
  after: string;
  section: string;
  title: string;
  date: string;
  /** Null when the lead stands in the body. */
  lead: string | null;
  /** Null when the byline stands in the body, or there is none. */
  author: string | null;
  body: string;
}

/** One content management system as the factory imitates it. */
export interface PageFamily extends StyleRange {
  id: string;
  siteName: string;
  /** The host whose profile fits; null when no newspaper has this markup. */
  host: string | null;
  path: (article: ArticleSpec) => string;
  /** Where pictures lie, below the host. */
  images: string;
  related: RelatedWriter;
  page: (parts: PageParts) => string;
}
