import type { StorageProblem } from '../model/problems.ts';
import type { Result } from '../model/result.ts';
import type { LibraryEntry } from '../model/saved-article.ts';
import { entryOf } from './articles.ts';
import { watchDatabase, withDatabase } from './database.ts';
import type { LibraryDatabase } from './schema.ts';

async function readLibrary({ articles }: LibraryDatabase): Promise<LibraryEntry[]> {
  const rows = await articles.orderBy('savedAt').reverse().toArray();
  return rows.filter(({ deletedAt }) => deletedAt === null).map(entryOf);
}

/** The articles of the library without those in the trash, saved last first, as they are now. */
export function listLibrary(): Promise<Result<LibraryEntry[], StorageProblem>> {
  return withDatabase(readLibrary);
}

/** The articles of the library without those in the trash, saved last first, now and ever after. */
export function watchLibrary(
  listener: (entries: Result<LibraryEntry[], StorageProblem>) => void,
  signal: AbortSignal,
): void {
  watchDatabase(readLibrary, listener, signal);
}
