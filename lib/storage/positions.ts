import type { StorageProblem } from '../model/problems.ts';
import type { ReadingPosition } from '../model/reading-position.ts';
import type { Result } from '../model/result.ts';
import { watchDatabase, withDatabase } from './database.ts';

/** Where the reader of a saved article has come to; null when nobody read on from its beginning. */
export function getPosition(
  articleId: string,
): Promise<Result<ReadingPosition | null, StorageProblem>> {
  return withDatabase(async ({ positions }) => {
    const row = await positions.get(articleId);
    return row ? { block: row.block, offset: row.offset, share: row.share } : null;
  });
}

/**
 * Notes where a reader is. The share only grows: going back to look something up unreads nothing.
 * Nothing happens when the article is gone.
 * @param given.now Unix ms
 */
export function savePosition(given: {
  articleId: string;
  position: ReadingPosition;
  now: number;
}): Promise<Result<void, StorageProblem>> {
  const { articleId, position, now } = given;
  return withDatabase((database) => {
    const { articles, positions } = database;
    return database.transaction('rw', [articles, positions], async () => {
      if ((await articles.where('id').equals(articleId).count()) === 0) return;
      const before = await positions.get(articleId);
      const share = Math.max(before?.share ?? 0, position.share);
      await positions.put({ articleId, ...position, share, updatedAt: now });
    });
  });
}

/** How much of each article has been read, 0 to 1, by its id; now and after every change. */
export function watchShares(
  listener: (shares: Result<ReadonlyMap<string, number>, StorageProblem>) => void,
  signal: AbortSignal,
): void {
  watchDatabase(
    async ({ positions }) =>
      new Map((await positions.toArray()).map(({ articleId, share }) => [articleId, share])),
    listener,
    signal,
  );
}
