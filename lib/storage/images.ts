import type { StorageProblem } from '../model/problems.ts';
import type { Result } from '../model/result.ts';
import type { SavedImage } from '../model/saved-article.ts';
import { watchDatabase, withDatabase } from './database.ts';
import type { ImageRow } from './rows.ts';
import type { LibraryDatabase } from './schema.ts';

/** The stored content of an article's image; null while it is not stored. */
export function imageBlob(
  articleId: string,
  src: string,
): Promise<Result<Blob | null, StorageProblem>> {
  return withDatabase((database) => {
    const { images, blobs } = database;
    return database.transaction('r', [images, blobs], async () => {
      const image = await images.get([articleId, src]);
      const stored = image?.hash ? await blobs.get(image.hash) : undefined;
      return stored?.blob ?? null;
    });
  });
}

/** The images of an article's newest version in its order and how far each got. */
export function getImages(articleId: string): Promise<Result<SavedImage[], StorageProblem>> {
  return withDatabase((database) => listImages(database, articleId));
}

/** The same, now and after every change. */
export function watchImages(
  articleId: string,
  listener: (images: Result<SavedImage[], StorageProblem>) => void,
  signal: AbortSignal,
): void {
  watchDatabase((database) => listImages(database, articleId), listener, signal);
}

/** The first stored image of each of some articles, by the article's id; those without are left out. */
export function firstPictures(
  articleIds: readonly string[],
): Promise<Result<Map<string, Blob>, StorageProblem>> {
  return withDatabase((database) => {
    const { images, blobs } = database;
    return database.transaction('r', [images, blobs], async () => {
      const rows = await images
        .where('articleId')
        .anyOf([...articleIds])
        .toArray();
      const first = new Map<string, ImageRow & { hash: string }>();
      for (const row of rows) {
        const { articleId, hash, position } = row;
        if (hash === null || position >= (first.get(articleId)?.position ?? Infinity)) continue;
        first.set(articleId, { ...row, hash });
      }
      const chosen = [...first.values()];
      const stored = await blobs.bulkGet(chosen.map(({ hash }) => hash));
      return new Map(
        chosen.flatMap(({ articleId }, index) => {
          const blob = stored[index]?.blob;
          return blob ? [[articleId, blob] as const] : [];
        }),
      );
    });
  });
}

async function listImages({ images }: LibraryDatabase, articleId: string): Promise<SavedImage[]> {
  const rows = await images.where('articleId').equals(articleId).sortBy('position');
  return rows.filter(({ current }) => current).map(savedImage);
}

function savedImage({ src, state, attempts, problem, bytes, nextAt }: ImageRow): SavedImage {
  return { src, state, attempts, problem, bytes, nextAt };
}
