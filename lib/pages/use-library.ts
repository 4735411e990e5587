import { useEffect, useMemo, useState } from 'preact/hooks';
import type { LibraryEntry } from '../model/saved-article.ts';
import type { LibraryRow, LibraryState } from '../reader/view-state.ts';
import { watchLibrary } from '../storage/library.ts';
import { watchShares } from '../storage/positions.ts';
import { databaseProblem } from './database-problem.ts';

type Shares = ReadonlyMap<string, number>;

function rowOf(entry: LibraryEntry, shares: Shares): LibraryRow {
  const { id, title, siteName, province, publishedAt, savedAt, version } = entry;
  const { saved, total, failed } = entry.images;
  return {
    id,
    title,
    siteName,
    province,
    publishedAt,
    savedAt,
    versions: version,
    share: shares.get(id) ?? null,
    images: { done: saved, total, failed },
  };
}

type Entries =
  | Exclude<LibraryState, { phase: 'ready' }>
  | { phase: 'ready'; entries: readonly LibraryEntry[] };

/** The saved articles, newest first, in step with every other tab. `retry` looks again after a failure. */
export function useLibrary(): { state: LibraryState; retry: () => void } {
  const [found, setFound] = useState<Entries>({ phase: 'loading' });
  const [shares, setShares] = useState<Shares>(new Map());
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const ended = new AbortController();
    watchLibrary(
      (library) =>
        setFound(
          library.ok
            ? { phase: 'ready', entries: library.value }
            : { phase: 'failed', reason: databaseProblem(library.problem) },
        ),
      ended.signal,
    );
    watchShares((read) => read.ok && setShares(read.value), ended.signal);
    return () => ended.abort();
  }, [tries]);
  const state = useMemo((): LibraryState => {
    if (found.phase !== 'ready') return found;
    return { phase: 'ready', rows: found.entries.map((entry) => rowOf(entry, shares)) };
  }, [found, shares]);
  return { state, retry: () => setTries((n) => n + 1) };
}
