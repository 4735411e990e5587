import type { StorageProblem } from '../model/problems.ts';
import type { Result } from '../model/result.ts';
import { DAY_MS } from '../model/day.ts';
import { dropOrphanedBlobs } from './blobs.ts';
import { withDatabase } from './database.ts';
import { NOT_WHILE_IN_TRASH } from './rows.ts';
import type { LibraryDatabase } from './schema.ts';
import { queueForIndex } from './search-index.ts';

/** How long an article can be taken out of the trash again. */
export const TRASH_LIFETIME_MS = 30 * DAY_MS;

/** Deletes articles so that they can be brought back; their images are not fetched meanwhile. `now` in Unix ms. */
export function moveToTrash(
  ids: readonly string[],
  now: number,
): Promise<Result<void, StorageProblem>> {
  return setDeleted(ids, { deletedAt: now, nextAt: NOT_WHILE_IN_TRASH });
}

/** Takes articles out of the trash. Nothing happens to those that are not there (any more). */
export function restore(ids: readonly string[]): Promise<Result<void, StorageProblem>> {
  return setDeleted(ids, { deletedAt: null, nextAt: 0 });
}

/** Deletes for good what was put in the trash more than TRASH_LIFETIME_MS before `now`. */
export function purgeTrash(now: number): Promise<Result<{ purged: number }, StorageProblem>> {
  return deleteWhere(({ articles }) =>
    articles
      .where('deletedAt')
      .below(now - TRASH_LIFETIME_MS)
      .primaryKeys(),
  );
}

/** Deletes articles of the trash for good; those that were taken out meanwhile stay. */
export function deleteForGood(
  ids: readonly string[],
): Promise<Result<{ purged: number }, StorageProblem>> {
  return deleteWhere(async ({ articles }) => {
    const rows = await articles.bulkGet([...ids]);
    return rows.flatMap((row) => (row && row.deletedAt !== null ? [row.id] : []));
  });
}

/** Deletes everything in the trash for good. */
export function emptyTrash(): Promise<Result<{ purged: number }, StorageProblem>> {
  return deleteWhere(({ articles }) => articles.where('deletedAt').above(0).primaryKeys());
}

function deleteWhere(
  find: (database: LibraryDatabase) => PromiseLike<string[]>,
): Promise<Result<{ purged: number }, StorageProblem>> {
  return withDatabase((database) => {
    const { articles, texts, versions, images, blobs, positions, indexQueue } = database;
    const all = [articles, texts, versions, images, blobs, positions, indexQueue];
    return database.transaction('rw', all, async () => {
      const ids = await find(database);
      const removed = await images.where('articleId').anyOf(ids).toArray();
      await articles.bulkDelete(ids);
      await texts.bulkDelete(ids);
      await positions.bulkDelete(ids);
      await versions.where('articleId').anyOf(ids).delete();
      await images.where('articleId').anyOf(ids).delete();
      await dropOrphanedBlobs(database, removed);
      await queueForIndex(database, ids);
      return { purged: ids.length };
    });
  });
}

function setDeleted(
  ids: readonly string[],
  { deletedAt, nextAt }: { deletedAt: number | null; nextAt: number },
): Promise<Result<void, StorageProblem>> {
  return withDatabase((database) => {
    const { articles, images } = database;
    return database.transaction('rw', [articles, images], async () => {
      const found = await articles.bulkGet([...ids]);
      const rows = found.filter((row) => row !== undefined);
      await articles.bulkPut(rows.map((row) => ({ ...row, deletedAt })));
      const waiting = images
        .where('articleId')
        .anyOf([...ids])
        .and(({ state }) => state === 'waiting');
      await waiting.modify({ nextAt });
    });
  });
}
