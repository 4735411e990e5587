import type { StorageProblem } from '../model/problems.ts';
import type { Result } from '../model/result.ts';
import { failure, success } from '../model/result.ts';
import { articleWords } from '../library/search/article-words.ts';
import { appendPostings, type Posting } from '../library/search/postings.ts';
import { bucketOf } from '../library/search/words.ts';
import { withDatabase } from './database.ts';
import type { IndexChunkRow } from './rows.ts';
import type { LibraryDatabase } from './schema.ts';
import { storageProblem } from './storage-problem.ts';

/** Raised when rows are written another way: the index is then built anew. */
const INDEX_FORMAT = 1;
const FORMAT_KEY = 'index-format';

/** Documents of one chunk; its rows are written again whenever one is added. */
const CHUNK_SIZE = 512;
/** Articles taken up in one transaction: where nobody waits, and on a page that is being used. */
export const BATCHES = { background: 128, page: 16 } as const;
/** One page or worker at a time does the work, the next goes on where it was stopped. */
const LOCK = 'search-index';

/** Notes that the texts of these articles changed or went. To be called where that is done. */
export async function queueForIndex(
  { indexQueue }: LibraryDatabase,
  articleIds: readonly string[],
): Promise<void> {
  await indexQueue.bulkPut(articleIds.map((articleId) => ({ articleId })));
}

/**
 * Takes the next articles of the queue into the index, or out of it when their text is gone. All or
 * nothing, so it can be stopped and called again at any time, from several pages at once.
 */
export function updateIndex(
  batch: number = BATCHES.background,
): Promise<Result<{ left: number }, StorageProblem>> {
  return withDatabase(async (database) => {
    const { meta, articles, texts, indexQueue, indexChunks, indexRows } = database;
    // Asked at every waking of the background: with nothing to do, nobody is kept from writing.
    if ((await isFormatKnown(database)) && (await indexQueue.count()) === 0) return { left: 0 };
    const stores = [meta, articles, texts, indexQueue, indexChunks, indexRows];
    return database.transaction('rw', stores, async () => {
      if (!(await isFormatKnown(database))) await startAnew(database);
      const queued = await indexQueue.limit(batch).primaryKeys();
      if (queued.length === 0) return { left: 0 };
      await forgetDocuments(database, queued);
      await addDocuments(database, queued);
      await indexQueue.bulkDelete(queued);
      return { left: await indexQueue.count() };
    });
  });
}

/**
 * Brings the index up to date with all that is saved. Waits while another page is at it; ends when
 * nothing is left to do or `signal` aborts.
 */
export async function completeIndex(
  batch: number,
  signal?: AbortSignal,
): Promise<Result<void, StorageProblem>> {
  const work = async (): Promise<Result<void, StorageProblem>> => {
    for (;;) {
      const updated = await updateIndex(batch);
      if (!updated.ok) return updated;
      if (updated.value.left === 0 || signal?.aborted) return success(undefined);
    }
  };
  try {
    return await navigator.locks.request(LOCK, work);
  } catch (error) {
    // Where nothing may be stored there are no locks either.
    const problem = storageProblem(error);
    if (!problem) throw error;
    return failure(problem);
  }
}

/** Throws the index away and queues every article. Searches find less until it is built again. */
export function rebuildIndex(): Promise<Result<void, StorageProblem>> {
  return withDatabase((database) => {
    const { meta, articles, indexQueue, indexChunks, indexRows } = database;
    const stores = [meta, articles, indexQueue, indexChunks, indexRows];
    return database.transaction('rw', stores, () => startAnew(database));
  });
}

async function isFormatKnown({ meta }: LibraryDatabase): Promise<boolean> {
  return (await meta.get(FORMAT_KEY))?.value === INDEX_FORMAT;
}

async function startAnew(database: LibraryDatabase): Promise<void> {
  const { meta, articles, indexChunks, indexRows } = database;
  await indexRows.clear();
  await indexChunks.clear();
  await queueForIndex(database, await articles.toCollection().primaryKeys());
  await meta.put({ key: FORMAT_KEY, value: INDEX_FORMAT });
}

async function forgetDocuments(
  database: LibraryDatabase,
  articleIds: readonly string[],
): Promise<void> {
  const { indexChunks } = database;
  const gone = new Set(articleIds);
  const chunks = await indexChunks.where('articleIds').anyOf(articleIds).distinct().toArray();
  for (const row of chunks) {
    const left = row.articleIds.map((id) => (id !== null && gone.has(id) ? null : id));
    const changed = { ...row, articleIds: left };
    if (isMostlyDead(changed)) await dissolve(database, changed);
    else await indexChunks.put(changed);
  }
}

/** A full chunk that is dead for the greater part costs more than it is worth. */
function isMostlyDead({ articleIds }: IndexChunkRow): boolean {
  const dead = articleIds.filter((id) => id === null).length;
  return articleIds.length >= CHUNK_SIZE && dead > CHUNK_SIZE / 2;
}

async function dissolve(database: LibraryDatabase, row: IndexChunkRow): Promise<void> {
  const { indexChunks, indexRows } = database;
  await indexRows.where('chunk').equals(row.chunk).delete();
  await indexChunks.delete(row.chunk);
  await queueForIndex(
    database,
    row.articleIds.filter((id) => id !== null),
  );
}

async function addDocuments(
  database: LibraryDatabase,
  articleIds: readonly string[],
): Promise<void> {
  const { texts, indexChunks } = database;
  const found = (await texts.bulkGet([...articleIds])).filter((row) => row !== undefined);
  while (found.length > 0) {
    const chunk = await openChunk(database);
    const fitting = found.splice(0, CHUNK_SIZE - chunk.articleIds.length);
    const additions = new Map<string, Map<string, Posting[]>>();
    for (const { articleId, article } of fitting) {
      const document = chunk.articleIds.push(articleId) - 1;
      for (const [key, places] of articleWords(article)) {
        listAt(additions, key).push({ document, places });
      }
    }
    await writeRows(database, { chunk: chunk.chunk, additions });
    await indexChunks.put(chunk);
  }
}

function listAt(additions: Map<string, Map<string, Posting[]>>, key: string): Posting[] {
  const bucket = bucketOf(key);
  let words = additions.get(bucket);
  if (!words) additions.set(bucket, (words = new Map()));
  let list = words.get(key);
  if (!list) words.set(key, (list = []));
  return list;
}

/** The chunk with room for another document: the last, or a new one. */
async function openChunk({ indexChunks }: LibraryDatabase): Promise<IndexChunkRow> {
  const last = await indexChunks.orderBy('chunk').last();
  if (last && last.articleIds.length < CHUNK_SIZE) return last;
  return { chunk: (last?.chunk ?? 0) + 1, articleIds: [] };
}

async function writeRows(
  { indexRows }: LibraryDatabase,
  { chunk, additions }: { chunk: number; additions: Map<string, Map<string, Posting[]>> },
): Promise<void> {
  const buckets = [...additions.keys()];
  const known = await indexRows.bulkGet(buckets.map((bucket): [string, number] => [bucket, chunk]));
  await indexRows.bulkPut(
    buckets.map((bucket, index) => ({
      bucket,
      chunk,
      postings: appendPostings(known[index]?.postings ?? null, additions.get(bucket) ?? new Map()),
    })),
  );
}
