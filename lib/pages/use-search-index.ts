import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { IndexPart } from '../library/search/find-entries.ts';
import { bucketRanges, type Query } from '../library/search/query.ts';
import { BATCHES, completeIndex } from '../storage/search-index.ts';
import {
  readIndexParts,
  watchIndex,
  type IndexState,
  type RowCache,
} from '../storage/search-rows.ts';

/** What the index has for one query. */
export interface QueryParts {
  /** The query the parts were read for. */
  query: Query;
  parts: readonly IndexPart[];
}

export interface SearchedIndex {
  /** Null until the first query is answered. */
  answer: QueryParts | null;
  /** Articles whose text is not in the index yet. */
  unindexed: number;
}

/**
 * The search index as it stands, and what it has for a query. The page completes the index itself
 * when it finds it behind: the background may have been stopped on the way.
 */
export function useSearchIndex(query: Query, ready: boolean): SearchedIndex {
  const [state, setState] = useState<IndexState | null>(null);
  const [found, setFound] = useState<QueryParts | null>(null);
  const cache = useRef<{ state: IndexState | null; rows: RowCache }>({ state, rows: new Map() });

  useEffect(() => {
    if (!ready) return undefined;
    const ended = new AbortController();
    watchIndex((read) => read.ok && setState(read.value), ended.signal);
    void completeIndex(BATCHES.page, ended.signal);
    return () => ended.abort();
  }, [ready]);

  // Not after the next frame, as an effect would: a letter is waiting for its answer.
  useLayoutEffect(() => {
    let current = true;
    // Rows read from an index that has changed since are worth nothing.
    if (cache.current.state !== state) cache.current = { state, rows: new Map() };
    const ranges = query.words.flatMap(bucketRanges);
    const answer = (parts: readonly IndexPart[]) => current && setFound({ query, parts });
    if (ranges.length === 0) answer([]);
    else if (state) {
      void readIndexParts(ranges, { state, cache: cache.current.rows }).then((read) =>
        answer(read.ok ? read.value : []),
      );
    }
    return () => {
      current = false;
    };
  }, [query, state]);
  return { answer: found, unindexed: state?.queued ?? 0 };
}
