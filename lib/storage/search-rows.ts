import { Dexie } from 'dexie';
import type { IndexPart } from '../library/search/find-entries.ts';
import type { BucketRange } from '../library/search/query.ts';
import type { StorageProblem } from '../model/problems.ts';
import type { Result } from '../model/result.ts';
import { watchDatabase, withDatabase } from './database.ts';
import type { IndexChunkRow, IndexRow } from './rows.ts';

/** The index as it stands; another object after every change of it. */
export interface IndexState {
  chunks: readonly IndexChunkRow[];
  /** Articles whose words are not in it yet. */
  queued: number;
}

/** The state of the index now and after every change, made here or in another tab. */
export function watchIndex(
  listener: (state: Result<IndexState, StorageProblem>) => void,
  signal: AbortSignal,
): void {
  watchDatabase(
    async ({ indexChunks, indexQueue }) => ({
      chunks: await indexChunks.toArray(),
      queued: await indexQueue.count(),
    }),
    listener,
    signal,
  );
}

/** Rows of the index that were read before, by range of buckets. Good for one state of it. */
export type RowCache = Map<string, readonly IndexRow[]>;

/** Ranges remembered at most; a search of many words is not worth keeping whole. */
const RANGES_KEPT = 24;

const nameOf = ({ from, to }: BucketRange): string => `${from}\n${to}`;

/**
 * The parts of the index that hold the words of some buckets. Reads only what `cache` does not
 * have, and leaves it there.
 */
export async function readIndexParts(
  ranges: readonly BucketRange[],
  { state, cache }: { state: IndexState; cache: RowCache },
): Promise<Result<IndexPart[], StorageProblem>> {
  const missing = ranges.filter((range) => !cache.has(nameOf(range)));
  if (cache.size + missing.length > RANGES_KEPT) cache.clear();
  const unread = ranges.filter((range) => !cache.has(nameOf(range)));
  const read = await withDatabase((database) =>
    database.transaction('r', database.indexRows, () =>
      Promise.all(
        unread.map(({ from, to }) =>
          database.indexRows
            .where('[bucket+chunk]')
            .between([from, Dexie.minKey], [to, Dexie.maxKey])
            .toArray(),
        ),
      ),
    ),
  );
  if (!read.ok) return read;
  unread.forEach((range, index) => cache.set(nameOf(range), read.value[index] ?? []));
  return { ok: true, value: partsOf({ ranges, state, cache }) };
}

function partsOf(given: {
  ranges: readonly BucketRange[];
  state: IndexState;
  cache: RowCache;
}): IndexPart[] {
  const { ranges, state, cache } = given;
  // A bucket that two words share is looked at once.
  const rows = new Set(ranges.flatMap((range) => cache.get(nameOf(range)) ?? []));
  const byChunk = new Map<number, Map<string, Uint8Array>>();
  for (const { chunk, bucket, postings } of rows) {
    const own = byChunk.get(chunk);
    if (own) own.set(bucket, postings);
    else byChunk.set(chunk, new Map([[bucket, postings]]));
  }
  return state.chunks.map(({ chunk, articleIds }) => ({
    articleIds,
    rows: [...(byChunk.get(chunk)?.values() ?? [])],
  }));
}
