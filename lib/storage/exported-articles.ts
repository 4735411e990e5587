import type { StorageProblem } from '../model/problems.ts';
import type { Result } from '../model/result.ts';
import type { SavedArticle } from '../model/saved-article.ts';
import { entryOf } from './articles.ts';
import { withDatabase } from './database.ts';

/** A saved article with the images of its newest version that are kept. */
export interface ArticleWithImages extends SavedArticle {
  images: { src: string; blob: Blob }[];
}

/** What an export takes of an article; null when there is no such article (any more). */
export function articleWithImages(
  id: string,
): Promise<Result<ArticleWithImages | null, StorageProblem>> {
  return withDatabase((database) => {
    const { articles, texts, images, blobs } = database;
    return database.transaction('r', [articles, texts, images, blobs], async () => {
      const row = await articles.get(id);
      const text = await texts.get(id);
      if (!row || !text) return null;
      const found: ArticleWithImages['images'] = [];
      for (const { src, hash, current } of await images.where('articleId').equals(id).toArray()) {
        const stored = current && hash !== null ? await blobs.get(hash) : undefined;
        if (stored) found.push({ src, blob: stored.blob });
      }
      return { entry: entryOf(row), article: text.article, images: found };
    });
  });
}
