import type { StorageProblem } from '../model/problems.ts';
import type { Result } from '../model/result.ts';
import type { LibraryEntry } from '../model/saved-article.ts';
import { entryOf } from './articles.ts';
import { watchDatabase, withDatabase } from './database.ts';
import type { ArticleRow } from './rows.ts';
import type { LibraryDatabase } from './schema.ts';

/** The articles of the library without those in the trash, saved last first, as they are now. */
export function listLibrary(): Promise<Result<LibraryEntry[], StorageProblem>> {
  return withDatabase(async ({ articles }) => {
    const rows = await articles.orderBy('savedAt').reverse().toArray();
    return rows.filter(({ deletedAt }) => deletedAt === null).map(entryOf);
  });
}

/** All articles, also those in the archive and the trash, in no order, now and ever after. */
export function watchLibrary(
  listener: (entries: Result<LibraryEntry[], StorageProblem>) => void,
  signal: AbortSignal,
): void {
  watchDatabase(async ({ articles }) => (await articles.toArray()).map(entryOf), listener, signal);
}

/**
 * The articles saved last, archive and trash left out: the first sight of a library, in a time that
 * does not depend on its size.
 */
export function newestEntries(count: number): Promise<Result<LibraryEntry[], StorageProblem>> {
  return withDatabase((database: LibraryDatabase) => {
    const isOut = ({ deletedAt, archived }: ArticleRow): boolean => deletedAt === null && !archived;
    const newest = database.articles.orderBy('savedAt').reverse();
    return newest
      .filter(isOut)
      .limit(count)
      .toArray((rows) => rows.map(entryOf));
  });
}
