import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ImageProblem } from '../../../lib/model/problems.ts';
import type { SavedImage } from '../../../lib/model/saved-article.ts';
import { saveArticle } from '../../../lib/storage/articles.ts';
import {
  dueImageJobs,
  nextImageJobAt,
  recordImageFailure,
  requeueImages,
  storeImage,
} from '../../../lib/storage/image-jobs.ts';
import { imageBlob, watchImages } from '../../../lib/storage/images.ts';
import { moveToTrash } from '../../../lib/storage/trash.ts';
import { PAGE_URL, sampleArticle } from '../model/sample-article.ts';
import { database, useFreshDatabase, valueOf } from './fresh-database.ts';

useFreshDatabase();
afterEach(() => vi.restoreAllMocks());

const COVER = 'https://media.baoquangninh.vn/bia.jpg';
const PHOTO = 'https://media.baoquangninh.vn/anh-1.jpg';
const cover = { articleId: 'one', src: COVER };
const gone: ImageProblem = { reason: 'http-status', status: 404 };

const save = () =>
  valueOf(saveArticle({ article: sampleArticle(), pageUrl: PAGE_URL, newId: 'one', now: 1000 }));

const due = async (now: number) =>
  (await valueOf(dueImageJobs({ now, limit: 99 }))).map(({ src }) => src);

async function images(): Promise<SavedImage[]> {
  const stop = new AbortController();
  const seen = await new Promise<SavedImage[]>((resolve) => {
    watchImages('one', (result) => resolve(result.ok ? result.value : []), stop.signal);
  });
  stop.abort();
  return seen;
}

describe('storeImage', () => {
  it('gives the content back under article and address', async () => {
    await save();
    await valueOf(
      storeImage({ ...cover, blob: new Blob(['ảnh'], { type: 'image/webp' }), now: 5 }),
    );
    const blob = await valueOf(imageBlob('one', COVER));
    expect([blob?.type, await blob?.text()]).toEqual(['image/webp', 'ảnh']);
    expect(await valueOf(imageBlob('one', PHOTO))).toBeNull();
    expect(await images()).toMatchObject([
      { src: COVER, state: 'saved', bytes: 5 },
      { src: PHOTO, state: 'waiting' },
      { state: 'waiting' },
    ]);
  });

  it('stores one content once, and done twice changes nothing', async () => {
    await save();
    for (const src of [COVER, PHOTO, COVER]) {
      await valueOf(storeImage({ articleId: 'one', src, blob: new Blob(['x']), now: 5 }));
    }
    const { blobs, articles } = await database();
    expect(await blobs.count()).toBe(1);
    expect((await articles.get('one'))?.images).toEqual({ total: 3, saved: 2, failed: 0 });
  });

  it('does nothing for an article that is gone', async () => {
    await valueOf(storeImage({ ...cover, blob: new Blob(['x']), now: 5 }));
    expect(await (await database()).blobs.count()).toBe(0);
  });

  it('says so when the disk is full and leaves text and image as they were', async () => {
    await save();
    const { blobs, texts } = await database();
    vi.spyOn(blobs, 'put').mockRejectedValue(
      Object.assign(new Error('full'), { name: 'QuotaExceededError' }),
    );
    const stored = await storeImage({ ...cover, blob: new Blob(['x']), now: 5 });
    expect(stored).toEqual({ ok: false, problem: 'quota' });
    expect(await texts.count()).toBe(1);
    expect(await due(0)).toContain(COVER);
  });
});

describe('recordImageFailure', () => {
  it('lets an image wait for its next try', async () => {
    await save();
    const problem: ImageProblem = { reason: 'network', status: null };
    await valueOf(recordImageFailure({ ...cover, problem, retryAt: 9000 }));
    expect(await due(8999)).not.toContain(COVER);
    expect(await due(9000)).toContain(COVER);
    expect((await images())[0]).toMatchObject({ state: 'waiting', attempts: 1, problem });
  });

  it('lists an image as missing, with the reason', async () => {
    await save();
    await valueOf(recordImageFailure({ ...cover, problem: gone, retryAt: null }));
    expect(await due(9e9)).not.toContain(COVER);
    expect((await images())[0]).toMatchObject({ state: 'failed', problem: gone });
    const { articles } = await database();
    expect((await articles.get('one'))?.images).toEqual({ total: 3, saved: 0, failed: 1 });
  });
});

describe('nextImageJobAt', () => {
  it('tells when there is something to do', async () => {
    expect(await valueOf(nextImageJobAt())).toBeNull();
    await save();
    expect(await valueOf(nextImageJobAt())).toBe(0);
    await valueOf(moveToTrash(['one'], 7000));
    expect(await valueOf(nextImageJobAt())).toBeNull();
  });
});

describe('requeueImages', () => {
  it('chooses by article and reason', async () => {
    await save();
    const kept: ImageProblem = { reason: 'no-access', status: null };
    await valueOf(recordImageFailure({ ...cover, problem: gone, retryAt: null }));
    await valueOf(
      recordImageFailure({ articleId: 'one', src: PHOTO, problem: kept, retryAt: null }),
    );
    expect(await valueOf(requeueImages({ articleId: 'two' }))).toEqual({ queued: 0 });
    expect(await valueOf(requeueImages({ when: ({ reason }) => reason === 'no-access' }))).toEqual({
      queued: 1,
    });
    expect((await images())[1]).toMatchObject({ src: PHOTO, state: 'waiting', attempts: 0 });
    expect(await valueOf(requeueImages({ articleId: 'one' }))).toEqual({ queued: 1 });
    const { articles } = await database();
    expect((await articles.get('one'))?.images).toEqual({ total: 3, saved: 0, failed: 0 });
  });

  it('leaves articles in the trash alone', async () => {
    await save();
    await valueOf(recordImageFailure({ ...cover, problem: gone, retryAt: null }));
    await valueOf(moveToTrash(['one'], 7000));
    expect(await valueOf(requeueImages({}))).toEqual({ queued: 0 });
  });
});
