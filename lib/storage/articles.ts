import { addressKey, addressKeys } from '../library/address-key.ts';
import { newShelving, shelvingOf } from '../library/shelf/shelving.ts';
import type { Article } from '../model/article.ts';
import { imageSources } from '../model/article-images.ts';
import type { StorageProblem } from '../model/problems.ts';
import type { Result } from '../model/result.ts';
import { success } from '../model/result.ts';
import type { LibraryEntry, SavedArticle } from '../model/saved-article.ts';
import { dropOrphanedBlobs } from './blobs.ts';
import { withDatabase } from './database.ts';
import { recountImages } from './image-count.ts';
import type { ArticleRow, ImageRow } from './rows.ts';
import type { LibraryDatabase } from './schema.ts';
import { queueForIndex } from './search-index.ts';

export interface SaveRequest {
  article: Article;
  /** Address of the page as the tab showed it. */
  pageUrl: string;
  /** Used when the article is not in the library yet. */
  newId: string;
  /** Unix ms. */
  now: number;
}

/**
 * Stores the text and lists the images to fetch, all or nothing. An article known under one of its
 * addresses is brought up to date, and taken out of the trash, instead of being stored twice.
 */
export function saveArticle(
  request: SaveRequest,
): Promise<Result<{ articleId: string; updated: boolean }, StorageProblem>> {
  return withDatabase((database) => {
    const { articles, texts, images, blobs, indexQueue } = database;
    return database.transaction('rw', [articles, texts, images, blobs, indexQueue], async () => {
      const addresses = addressKeys([request.article.url, request.pageUrl]);
      const known = await findByAddresses(database, addresses);
      const row = articleRow({ request, addresses, known });
      await articles.put(row);
      await texts.put({ articleId: row.id, article: request.article });
      await replaceImages(database, { articleId: row.id, request });
      await recountImages(database, row.id);
      await queueForIndex(database, [row.id]);
      return { articleId: row.id, updated: known !== null };
    });
  });
}

/** Entry and text of a saved article, also from the trash; null when there is none. */
export function getSavedArticle(id: string): Promise<Result<SavedArticle | null, StorageProblem>> {
  return withDatabase((database) => {
    const { articles, texts } = database;
    return database.transaction('r', [articles, texts], async () => {
      const row = await articles.get(id);
      const text = await texts.get(id);
      return row && text ? { entry: entryOf(row), article: text.article } : null;
    });
  });
}

/** Id of the saved article at this address; null when there is none or it lies in the trash. */
export async function savedIdForUrl(url: string): Promise<Result<string | null, StorageProblem>> {
  const key = addressKey(url);
  if (key === null) return success(null);
  return withDatabase(async (database) => {
    const row = await findByAddresses(database, [key]);
    return row && row.deletedAt === null ? row.id : null;
  });
}

/** A row without what only the database needs. */
export function entryOf({ addresses: _addresses, ...entry }: ArticleRow): LibraryEntry {
  return entry;
}

async function findByAddresses(
  { articles }: LibraryDatabase,
  addresses: string[],
): Promise<ArticleRow | null> {
  const rows = await articles.where('addresses').anyOf(addresses).toArray();
  const byAddress = addresses.map((key) => rows.find((row) => row.addresses.includes(key)));
  return byAddress.find((row) => row !== undefined) ?? null;
}

function articleRow(given: {
  request: SaveRequest;
  addresses: string[];
  known: ArticleRow | null;
}): ArticleRow {
  const { request, known } = given;
  const { article, now } = request;
  return {
    id: known?.id ?? request.newId,
    url: article.url,
    title: article.title,
    siteName: article.siteName,
    province: article.province,
    publishedAt: article.publishedAt,
    savedAt: known && known.deletedAt === null ? known.savedAt : now,
    updatedAt: now,
    deletedAt: null,
    images: { total: 0, saved: 0, failed: 0 },
    ...(known ? shelvingOf(known) : newShelving()),
    addresses: [...new Set([...given.addresses, ...(known?.addresses ?? [])])],
  };
}

/** Images already here stay; those the article no longer shows go; the rest waits to be fetched. */
async function replaceImages(
  database: LibraryDatabase,
  { articleId, request }: { articleId: string; request: SaveRequest },
): Promise<void> {
  const { images } = database;
  const old = await images.where('articleId').equals(articleId).toArray();
  const saved = new Map(old.filter(({ state }) => state === 'saved').map((row) => [row.src, row]));
  const rows = imageSources(request.article).map((src, position): ImageRow => {
    const kept = saved.get(src);
    if (kept) return { ...kept, position };
    return { articleId, src, position, pageUrl: request.pageUrl, ...UNTRIED };
  });
  const shown = new Set(rows.map(({ src }) => src));
  const gone = old.filter(({ src }) => !shown.has(src));
  await images.bulkDelete(gone.map(({ src }) => [articleId, src]));
  await images.bulkPut(rows);
  await dropOrphanedBlobs(database, gone);
}

const UNTRIED = {
  state: 'waiting',
  attempts: 0,
  problem: null,
  nextAt: 0,
  hash: null,
  bytes: null,
} as const;
