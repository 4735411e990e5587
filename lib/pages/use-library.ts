import { useEffect, useState } from 'preact/hooks';
import type { StorageProblem } from '../model/problems.ts';
import type { LibraryEntry } from '../model/saved-article.ts';
import type { LibraryRow, LibraryState } from '../reader/view-state.ts';
import { watchLibrary } from '../storage/library.ts';

function rowOf({
  id,
  title,
  siteName,
  province,
  publishedAt,
  savedAt,
  images,
}: LibraryEntry): LibraryRow {
  const { saved, total, failed } = images;
  return {
    id,
    title,
    siteName,
    province,
    publishedAt,
    savedAt,
    images: { done: saved, total, failed },
  };
}

function failureOf(problem: StorageProblem): LibraryState {
  if (problem === 'blocked') return { phase: 'failed', reason: 'database-blocked' };
  if (problem === 'newer-version') return { phase: 'failed', reason: 'database-newer' };
  return { phase: 'failed', reason: problem === 'failed' ? 'unknown' : 'database-unavailable' };
}

/** The saved articles, newest first, in step with every other tab. `retry` looks again after a failure. */
export function useLibrary(): { state: LibraryState; retry: () => void } {
  const [state, setState] = useState<LibraryState>({ phase: 'loading' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const ended = new AbortController();
    watchLibrary(
      (found) =>
        setState(
          found.ok ? { phase: 'ready', rows: found.value.map(rowOf) } : failureOf(found.problem),
        ),
      ended.signal,
    );
    return () => ended.abort();
  }, [tries]);
  return { state, retry: () => setTries((n) => n + 1) };
}
