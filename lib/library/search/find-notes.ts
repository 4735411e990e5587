import type { TermNote } from '../own-terms/own-term.ts';
import { factHit } from './known-facts.ts';
import type { Query } from './query.ts';
import { snippetOf, type SnippetRun } from './snippet.ts';

/** A note on a term that answers a query, with the piece of it that does. */
export interface FoundNote {
  termId: string;
  snippet: readonly SnippetRun[];
}

/**
 * The reader's notes that have every word and phrase of a query, as articles must, the one changed
 * last first, at most `limit`. A query without words finds none.
 */
export function findNotes(
  query: Query,
  { notes, limit }: { notes: Iterable<TermNote>; limit: number },
): FoundNote[] {
  if (query.words.length === 0) return [];
  const words = 2 ** query.words.length - 1;
  const phrases = 2 ** query.phrases.length - 1;
  const found = [...notes].filter(({ note }) => {
    if (note === '') return false;
    const hit = factHit(query, note);
    return hit.words === words && hit.phrases === phrases;
  });
  return found
    .toSorted((a, b) => b.updatedAt - a.updatedAt)
    .slice(0, limit)
    .map(({ termId, note }) => ({ termId, snippet: snippetOf([note], query) ?? [] }));
}
