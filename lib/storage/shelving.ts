import { changeShelving, shelvingOf, type ShelvingChange } from '../library/shelf/shelving.ts';
import type { Collection, Shelving } from '../model/saved-article.ts';
import type { StorageProblem } from '../model/problems.ts';
import type { Result } from '../model/result.ts';
import { watchDatabase, withDatabase } from './database.ts';
import type { ArticleRow } from './rows.ts';

/**
 * Changes how articles are kept, all of them or none. Those that are gone are passed over, and
 * those that are kept so already are not written.
 */
export function shelve(
  ids: readonly string[],
  change: ShelvingChange,
): Promise<Result<void, StorageProblem>> {
  return withDatabase((database) =>
    database.transaction('rw', database.articles, async () => {
      const found = await database.articles.bulkGet([...ids]);
      const changed = found.flatMap((row) => {
        if (row === undefined) return [];
        const shelving = changeShelving(row, change);
        return isSame(row, shelving) ? [] : [{ ...row, ...shelving }];
      });
      await database.articles.bulkPut(changed);
    }),
  );
}

function isSame(one: Shelving, other: Shelving): boolean {
  return JSON.stringify(shelvingOf(one)) === JSON.stringify(shelvingOf(other));
}

/** The collections now and after every change, in no order. */
export function watchCollections(
  listener: (collections: Result<Collection[], StorageProblem>) => void,
  signal: AbortSignal,
): void {
  watchDatabase(({ collections }) => collections.toArray(), listener, signal);
}

/** Keeps a collection, a new one or one under another name. */
export function keepCollection(collection: Collection): Promise<Result<string, StorageProblem>> {
  return withDatabase(({ collections }) => collections.put(collection));
}

/** Lets go of a collection; its articles stay in the library. */
export function dropCollection(id: string): Promise<Result<void, StorageProblem>> {
  return withDatabase((database) => {
    const { articles, collections } = database;
    return database.transaction('rw', [articles, collections], async () => {
      await collections.delete(id);
      const holding = (row: ArticleRow): boolean => row.collections.includes(id);
      await articles
        .filter(holding)
        .modify((row) => void Object.assign(row, changeShelving(row, { removeCollection: id })));
    });
  });
}
