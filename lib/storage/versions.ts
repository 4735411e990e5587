import type { Article } from '../model/article.ts';
import type { StorageProblem } from '../model/problems.ts';
import type { Result } from '../model/result.ts';
import type { VersionEntry } from '../model/saved-article.ts';
import { watchDatabase, withDatabase } from './database.ts';
import type { LibraryDatabase } from './schema.ts';

/** The versions of a saved article, newest first; none when there is no such article. */
export function listVersions(articleId: string): Promise<Result<VersionEntry[], StorageProblem>> {
  return withDatabase((database) => readVersions(database, articleId));
}

/** The same, now and after every change. */
export function watchVersions(
  articleId: string,
  listener: (versions: Result<VersionEntry[], StorageProblem>) => void,
  signal: AbortSignal,
): void {
  watchDatabase((database) => readVersions(database, articleId), listener, signal);
}

/** The text of one version of a saved article; null when there is none of that number. */
export function getVersion(
  articleId: string,
  number: number,
): Promise<Result<Article | null, StorageProblem>> {
  return withDatabase((database) => {
    const { articles, texts, versions } = database;
    return database.transaction('r', [articles, texts, versions], async () => {
      const entry = await articles.get(articleId);
      if (!entry) return null;
      const row =
        entry.version === number
          ? await texts.get(articleId)
          : await versions.get([articleId, number]);
      return row?.article ?? null;
    });
  });
}

function readVersions(database: LibraryDatabase, articleId: string): Promise<VersionEntry[]> {
  const { articles, versions } = database;
  return database.transaction('r', [articles, versions], async () => {
    const entry = await articles.get(articleId);
    if (!entry) return [];
    const earlier = await versions.where('articleId').equals(articleId).toArray();
    return [
      { number: entry.version, savedAt: entry.versionAt },
      ...earlier.map(({ number, savedAt }) => ({ number, savedAt })),
    ].toSorted((a, b) => b.number - a.number);
  });
}
