import type { DatabaseProblem } from './view-state.ts';
import type { Snippet } from './occurrences.ts';

/** A saved article in which a term stands. */
export interface FoundArticle {
  id: string;
  title: string;
  siteName: string;
  /** As in `Article`. */
  publishedAt: string | null;
  count: number;
  snippets: readonly Snippet[];
}

/** A search through the saved articles for one term, as a page shows it. */
export type OccurrenceState =
  | { phase: 'idle' }
  | { phase: 'searching'; done: number; total: number; found: readonly FoundArticle[] }
  /** `limited`: there may be more than the articles shown. */
  | { phase: 'done'; total: number; found: readonly FoundArticle[]; limited: boolean }
  | { phase: 'failed'; reason: DatabaseProblem };
