import { addressKey, addressKeys } from '../library/address-key.ts';
import { carryPosition } from '../library/carry-position.ts';
import { completesPages } from '../library/completes-pages.ts';
import { contentFacts, type ContentFacts } from '../library/content-facts.ts';
import { newShelving, shelvingOf } from '../library/shelf/shelving.ts';
import type { Article } from '../model/article.ts';
import type { StorageProblem } from '../model/problems.ts';
import type { Result } from '../model/result.ts';
import { success } from '../model/result.ts';
import type { LibraryEntry, SavedArticle, SaveOutcome } from '../model/saved-article.ts';
import { replaceImages } from './article-images.ts';
import { withDatabase } from './database.ts';
import { recountImages } from './image-count.ts';
import type { ArticleRow, TextRow } from './rows.ts';
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

/** What saving came to. */
export interface Saved {
  articleId: string;
  outcome: SaveOutcome;
  /** Number of the version that holds the text now. */
  version: number;
  /** Unix ms: when that version was saved. */
  versionAt: number;
}

/**
 * Stores the text and lists the images to fetch, all or nothing. An article known under one of its
 * addresses gets a new version when what it says has changed, and is taken out of the trash,
 * instead of being stored twice. The text before is kept as an earlier version, unless the new one
 * only adds pages that had not come.
 */
export function saveArticle(request: SaveRequest): Promise<Result<Saved, StorageProblem>> {
  return withDatabase((database) => {
    const { articles, texts, versions, images, blobs, positions, indexQueue } = database;
    const all = [articles, texts, versions, images, blobs, positions, indexQueue];
    return database.transaction('rw', all, async () => {
      const addresses = addressKeys([request.article.url, request.pageUrl]);
      const known = await findByAddresses(database, addresses);
      const facts = contentFacts(request.article);
      const earlier =
        known && known.contentHash !== facts.contentHash ? await texts.get(known.id) : null;
      const completes = earlier ? completesPages(earlier.article, request.article) : false;
      const outcome = completes ? 'unchanged' : outcomeOf(known, facts);
      if (known && earlier && !completes) {
        await keepEarlier(database, { row: known, text: earlier, next: request.article });
      }
      const row = articleRow({ request, addresses, known, facts, completes });
      await articles.put(row);
      await texts.put({ articleId: row.id, article: request.article });
      await replaceImages(database, { ...request, articleId: row.id });
      await recountImages(database, row.id);
      await queueForIndex(database, [row.id]);
      return { articleId: row.id, outcome, version: row.version, versionAt: row.versionAt };
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
  const found = await findSaved(url);
  return found.ok ? success(found.value?.id ?? null) : found;
}

/** Entry of the saved article at this address; null when there is none or it lies in the trash. */
export async function findSaved(url: string): Promise<Result<LibraryEntry | null, StorageProblem>> {
  const key = addressKey(url);
  if (key === null) return success(null);
  return withDatabase(async (database) => {
    const row = await findByAddresses(database, [key]);
    return row && row.deletedAt === null ? entryOf(row) : null;
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

function outcomeOf(known: ArticleRow | null, { contentHash }: ContentFacts): SaveOutcome {
  if (!known) return 'new';
  if (known.contentHash !== contentHash) return 'changed';
  return known.deletedAt === null ? 'unchanged' : 'restored';
}

/** The text that is about to be replaced becomes an earlier version; the reader's place moves on. */
async function keepEarlier(
  { versions, positions }: LibraryDatabase,
  { row, text, next }: { row: ArticleRow; text: TextRow; next: Article },
): Promise<void> {
  await versions.put({
    articleId: row.id,
    number: row.version,
    savedAt: row.versionAt,
    contentHash: row.contentHash,
    bytes: row.bytes,
    article: text.article,
  });
  const place = await positions.get(row.id);
  if (!place) return;
  const carried = carryPosition(place, { before: text.article, after: next });
  await positions.put({ ...place, ...carried });
}

function articleRow(given: {
  request: SaveRequest;
  addresses: string[];
  known: ArticleRow | null;
  facts: ContentFacts;
  /** The text only adds pages that had not come before. */
  completes: boolean;
}): ArticleRow {
  const { request, known, facts } = given;
  const { article, now } = request;
  const same = given.completes || known?.contentHash === facts.contentHash;
  return {
    ...known,
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
    version: known ? known.version + (same ? 0 : 1) : 1,
    versionAt: known && same ? known.versionAt : now,
    ...facts,
  };
}
