import type { Article } from './article.ts';
import type { Detection } from './detection.ts';

/** What the injected extractor hands to the background; validated there by parseExtractionResult. */
export interface ExtractionResult {
  /** Address of the page as the tab showed it. */
  pageUrl: string;
  pageTitle: string;
  detection: Detection;
  /**
   * The article. When detection says "other" this is what "try anyway" would show;
   * null when not even that could be found.
   */
  article: Article | null;
  /** Why there is no article although there may be one: the page took longer, or is longer, than it may. */
  problem?: 'too-slow' | 'too-large';
}

/** What a reading is listed as: its article's title, else the page's, else its address. */
export function draftTitle({ article, pageTitle, pageUrl }: ExtractionResult): string {
  return article?.title || pageTitle || pageUrl;
}

/** A reading that was opened but not saved. Kept 7 days, newest 20; never counted as saved. */
export interface Draft extends ExtractionResult {
  id: string;
  /** Unix time in ms. */
  createdAt: number;
}
