import type { LibraryDatabase } from './schema.ts';

/**
 * Brings the entry's count of its newest version's images up to date. To be called in the transaction that changed the
 * images, so that the library never shows a count that was not true.
 */
export async function recountImages(
  { articles, images }: LibraryDatabase,
  articleId: string,
): Promise<void> {
  const rows = await images.where('articleId').equals(articleId).toArray();
  const states = rows.filter(({ current }) => current).map(({ state }) => state);
  const count = (state: string) => states.filter((each) => each === state).length;
  await articles.update(articleId, {
    images: { total: states.length, saved: count('saved'), failed: count('failed') },
  });
}
