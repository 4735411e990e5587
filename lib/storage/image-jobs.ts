import type { ImageProblem, StorageProblem } from '../model/problems.ts';
import type { Result } from '../model/result.ts';
import { blobHash, keepBlob } from './blobs.ts';
import { withDatabase } from './database.ts';
import { recountImages } from './image-count.ts';
import type { ImageRow } from './rows.ts';
import { NOT_WHILE_IN_TRASH } from './rows.ts';
import type { LibraryDatabase } from './schema.ts';

/** An image to be fetched. Whoever fetches it may die at any time: it then simply waits on. */
export type ImageJob = Pick<ImageRow, 'articleId' | 'src' | 'pageUrl' | 'attempts'>;

type ImageKey = Pick<ImageRow, 'articleId' | 'src'>;

/** The images that may be tried at `now` (Unix ms), at most `limit`. */
export function dueImageJobs(given: {
  now: number;
  limit: number;
}): Promise<Result<ImageJob[], StorageProblem>> {
  return withDatabase(({ images }) =>
    images
      .where('[state+nextAt]')
      .between(['waiting', 0], ['waiting', given.now], true, true)
      .limit(given.limit)
      .toArray(),
  );
}

/** When the next image may be tried, Unix ms; null when none waits. */
export function nextImageJobAt(): Promise<Result<number | null, StorageProblem>> {
  return withDatabase(async ({ images }) => {
    const next = await images
      .where('[state+nextAt]')
      .between(['waiting', 0], ['waiting', NOT_WHILE_IN_TRASH], true, false)
      .first();
    return next?.nextAt ?? null;
  });
}

/** Stores the content of an image. Done twice, it changes nothing the second time. */
export async function storeImage(
  given: ImageKey & { blob: Blob; now: number },
): Promise<Result<void, StorageProblem>> {
  const { blob, now } = given;
  const hash = await blobHash(blob);
  return changeImage(given, async (database, row) => {
    await keepBlob(database, { hash, blob, storedAt: now });
    return { ...row, state: 'saved', problem: null, hash, bytes: blob.size };
  });
}

/** Records a failed try; `retryAt` (Unix ms) keeps the image waiting, null gives it up for now. */
export function recordImageFailure(
  given: ImageKey & { problem: ImageProblem; retryAt: number | null },
): Promise<Result<void, StorageProblem>> {
  const { problem, retryAt } = given;
  return changeImage(given, async (_database, row) => ({
    ...row,
    state: retryAt === null ? 'failed' : 'waiting',
    attempts: row.attempts + 1,
    problem,
    nextAt: retryAt ?? row.nextAt,
  }));
}

/** Lets no image of a host be tried before `until` (Unix ms). Those that wait longer do so. */
export function holdHost(given: {
  host: string;
  until: number;
}): Promise<Result<void, StorageProblem>> {
  const { host, until } = given;
  return withDatabase(async ({ images }) => {
    const early = images
      .where('[state+nextAt]')
      .between(['waiting', 0], ['waiting', until], true, false)
      .and(({ src }) => URL.canParse(src) && new URL(src).host === host);
    await early.modify({ nextAt: until });
  });
}

/** Which failed images are to be tried again. */
export interface RetrySelection {
  /** Every article when left out. */
  articleId?: string;
  /** Whatever the problem when left out. */
  when?(problem: ImageProblem): boolean;
}

/** Lets failed images wait for a fresh round of tries. Articles in the trash are left alone. */
export function requeueImages(
  selection: RetrySelection,
): Promise<Result<{ queued: number }, StorageProblem>> {
  return withDatabase((database) => {
    const { articles, images } = database;
    return database.transaction('rw', [articles, images], async () => {
      const failed = (await images.where('state').equals('failed').toArray()).filter((row) =>
        isSelected(row, selection),
      );
      const inTrash = new Set(await articles.where('deletedAt').above(0).primaryKeys());
      const rows = failed.filter(({ articleId }) => !inTrash.has(articleId));
      await images.bulkPut(
        rows.map((row) => ({ ...row, state: 'waiting' as const, attempts: 0, nextAt: 0 })),
      );
      for (const id of new Set(rows.map(({ articleId }) => articleId))) {
        await recountImages(database, id);
      }
      return { queued: rows.length };
    });
  });
}

function isSelected({ articleId, problem }: ImageRow, selection: RetrySelection): boolean {
  if (selection.articleId !== undefined && selection.articleId !== articleId) return false;
  return !selection.when || (problem !== null && selection.when(problem));
}

/** An image that is gone or already stored is left as it is: the article changed in between. */
function changeImage(
  key: ImageKey,
  change: (database: LibraryDatabase, row: ImageRow) => Promise<ImageRow>,
): Promise<Result<void, StorageProblem>> {
  return withDatabase((database) => {
    const { articles, images, blobs } = database;
    return database.transaction('rw', [articles, images, blobs], async () => {
      const row = await images.get([key.articleId, key.src]);
      if (!row || row.state === 'saved') return;
      await images.put(await change(database, row));
      await recountImages(database, row.articleId);
    });
  });
}
