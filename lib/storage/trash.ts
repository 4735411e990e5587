import type { StorageProblem } from '../model/problems.ts';
import type { Result } from '../model/result.ts';
import { dropOrphanedBlobs } from './blobs.ts';
import { withDatabase } from './database.ts';
import { NOT_WHILE_IN_TRASH } from './rows.ts';

/** How long an article can be taken out of the trash again. */
export const TRASH_LIFETIME_MS = 30 * 24 * 60 * 60 * 1000;

/** Deletes an article so that it can be brought back; its images are not fetched meanwhile. */
export function moveToTrash(id: string, now = Date.now()): Promise<Result<void, StorageProblem>> {
  return setDeleted({ id, deletedAt: now, nextAt: NOT_WHILE_IN_TRASH });
}

/** Takes an article out of the trash. Nothing happens when it is not there (any more). */
export function restore(id: string): Promise<Result<void, StorageProblem>> {
  return setDeleted({ id, deletedAt: null, nextAt: 0 });
}

/** Deletes for good what was put in the trash more than TRASH_LIFETIME_MS before `now`. */
export function purgeTrash(now: number): Promise<Result<{ purged: number }, StorageProblem>> {
  return withDatabase((database) => {
    const { articles, texts, versions, images, blobs, positions } = database;
    const all = [articles, texts, versions, images, blobs, positions];
    return database.transaction('rw', all, async () => {
      const dead = articles.where('deletedAt').below(now - TRASH_LIFETIME_MS);
      const ids = await dead.primaryKeys();
      const removed = await images.where('articleId').anyOf(ids).toArray();
      await articles.bulkDelete(ids);
      await texts.bulkDelete(ids);
      await positions.bulkDelete(ids);
      await versions.where('articleId').anyOf(ids).delete();
      await images.where('articleId').anyOf(ids).delete();
      await dropOrphanedBlobs(database, removed);
      return { purged: ids.length };
    });
  });
}

function setDeleted(change: {
  id: string;
  deletedAt: number | null;
  nextAt: number;
}): Promise<Result<void, StorageProblem>> {
  const { id, deletedAt, nextAt } = change;
  return withDatabase((database) => {
    const { articles, images } = database;
    return database.transaction('rw', [articles, images], async () => {
      await articles.update(id, { deletedAt });
      const waiting = images
        .where('articleId')
        .equals(id)
        .and(({ state }) => state === 'waiting');
      await waiting.modify({ nextAt });
    });
  });
}
