import { useEffect, useRef, useState } from 'preact/hooks';
import type { Glossary } from '../glossary/glossary.ts';
import type { LibraryEntry } from '../model/saved-article.ts';
import type { FoundArticle, OccurrenceState } from '../reader/occurrence-state.ts';
import { findOccurrences } from '../reader/occurrences.ts';
import { getSavedArticle } from '../storage/articles.ts';
import { listLibrary } from '../storage/library.ts';
import { databaseProblem } from './database-problem.ts';

export interface OccurrenceSearch {
  state: OccurrenceState;
  find(): void;
  stop(): void;
}

/** Articles shown for a term; the newest saved come first, and the search ends with them. */
const MOST_FOUND = 50;
/** Progress is drawn at most every so many milliseconds. */
const DRAW_EVERY_MS = 100;

interface Search {
  termId: string;
  glossary: Glossary;
  /** YYYY-MM-DD, for articles without a date. */
  today: string;
  signal: AbortSignal;
  onState(state: OccurrenceState): void;
}

async function occurrencesIn(entry: LibraryEntry, search: Search): Promise<FoundArticle | null> {
  const saved = await getSavedArticle(entry.id);
  // One that cannot be read, or was deleted meanwhile, is passed over.
  if (!saved.ok || !saved.value) return null;
  const { article } = saved.value;
  const { termId, glossary, today } = search;
  const { count, snippets } = findOccurrences(article, {
    termId,
    glossary,
    date: article.publishedAt ?? today,
  });
  const { id, title, siteName, publishedAt } = entry;
  return count === 0 ? null : { id, title, siteName, publishedAt, count, snippets };
}

async function searchLibrary(search: Search): Promise<void> {
  const { signal, onState } = search;
  const listed = await listLibrary();
  if (signal.aborted) return;
  if (!listed.ok) return onState({ phase: 'failed', reason: databaseProblem(listed.problem) });
  const total = listed.value.length;
  const found: FoundArticle[] = [];
  let drawn = 0;
  for (const [done, entry] of listed.value.entries()) {
    const now = performance.now();
    if (done === 0 || now - drawn > DRAW_EVERY_MS) {
      drawn = now;
      onState({ phase: 'searching', done, total, found: [...found] });
    }
    const one = await occurrencesIn(entry, search);
    if (signal.aborted) return;
    if (one) found.push(one);
    if (found.length >= MOST_FOUND) break;
  }
  onState({ phase: 'done', total, found, limited: found.length >= MOST_FOUND });
}

/** Looks for a term in the saved articles when asked, one article after the other, from the disk alone. */
export function useOccurrences(
  termId: string,
  { glossary, today }: { glossary: () => Glossary; today: string },
): OccurrenceSearch {
  const [state, setState] = useState<OccurrenceState>({ phase: 'idle' });
  const running = useRef<AbortController | null>(null);
  const stop = (): void => {
    running.current?.abort();
    setState((now) => (now.phase === 'searching' ? { phase: 'idle' } : now));
  };
  useEffect(() => {
    setState({ phase: 'idle' });
    return () => running.current?.abort();
  }, [termId]);
  return {
    state,
    find() {
      running.current?.abort();
      running.current = new AbortController();
      const { signal } = running.current;
      void searchLibrary({ termId, glossary: glossary(), today, signal, onState: setState });
    },
    stop,
  };
}
