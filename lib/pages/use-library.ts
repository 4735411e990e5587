import { useEffect, useState } from 'preact/hooks';
import type { LibraryEntry } from '../model/saved-article.ts';
import type { LibraryRow, LibraryState } from '../reader/view-state.ts';
import { watchLibrary } from '../storage/library.ts';
import { databaseProblem } from './database-problem.ts';

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

/** The saved articles, newest first, in step with every other tab. `retry` looks again after a failure. */
export function useLibrary(): { state: LibraryState; retry: () => void } {
  const [state, setState] = useState<LibraryState>({ phase: 'loading' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const ended = new AbortController();
    watchLibrary(
      (found) =>
        setState(
          found.ok
            ? { phase: 'ready', rows: found.value.map(rowOf) }
            : { phase: 'failed', reason: databaseProblem(found.problem) },
        ),
      ended.signal,
    );
    return () => ended.abort();
  }, [tries]);
  return { state, retry: () => setTries((n) => n + 1) };
}
