import { pathOf } from '../library/content-lines.ts';
import type { Article } from '../model/article.ts';
import { imageSources } from '../model/article-images.ts';
import { dropOrphanedBlobs } from './blobs.ts';
import type { ImageRow } from './rows.ts';
import type { LibraryDatabase } from './schema.ts';

interface NewText {
  articleId: string;
  article: Article;
  pageUrl: string;
}

/**
 * Lists the images of an article's newest text. Those already here stay, also under an address
 * that differs in host or query only; those no version shows any more go; the rest waits to be
 * fetched. To be called in a transaction over texts, versions, images and blobs that has stored
 * the new text.
 */
export async function replaceImages(database: LibraryDatabase, text: NewText): Promise<void> {
  const { images } = database;
  const { articleId } = text;
  const old = await images.where('articleId').equals(articleId).toArray();
  const rows = rowsFor(text, old);
  const shown = new Set(rows.map(({ src }) => src));
  const earlier = await shownEarlier(database, articleId);
  const rest = old.filter(({ src }) => !shown.has(src));
  const gone = rest.filter(({ src }) => !earlier.has(src));
  await images.bulkDelete(gone.map(({ src }) => [articleId, src]));
  await images.bulkPut([
    ...rows,
    // What waited in the trash waits there no longer.
    ...rest
      .filter(({ src }) => earlier.has(src))
      .map((row) => ({ ...row, current: false, nextAt: 0 })),
  ]);
  await dropOrphanedBlobs(database, gone);
}

function rowsFor({ articleId, article, pageUrl }: NewText, old: readonly ImageRow[]): ImageRow[] {
  const saved = old.filter(({ state }) => state === 'saved');
  const bySource = new Map(saved.map((row) => [row.src, row]));
  const byPath = new Map(saved.map((row) => [pathOf(row.src), row]));
  return imageSources(article).map((src, position) => {
    const kept = bySource.get(src) ?? byPath.get(pathOf(src));
    if (kept) return { ...kept, src, position, current: true };
    return { articleId, src, position, pageUrl, current: true, ...UNTRIED };
  });
}

async function shownEarlier(
  { versions }: LibraryDatabase,
  articleId: string,
): Promise<ReadonlySet<string>> {
  const earlier = await versions.where('articleId').equals(articleId).toArray();
  return new Set(earlier.flatMap(({ article }) => imageSources(article)));
}

const UNTRIED = {
  state: 'waiting',
  attempts: 0,
  problem: null,
  nextAt: 0,
  hash: null,
  bytes: null,
} as const;
