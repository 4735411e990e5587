import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LibraryEntry } from '../../../lib/model/saved-article.ts';
import { getSavedArticle, saveArticle, savedIdForUrl } from '../../../lib/storage/articles.ts';
import { closeDatabase } from '../../../lib/storage/database.ts';
import { dueImageJobs, storeImage } from '../../../lib/storage/image-jobs.ts';
import { imageBlob } from '../../../lib/storage/images.ts';
import { watchLibrary } from '../../../lib/storage/library.ts';
import { moveToTrash, purgeTrash, restore, TRASH_LIFETIME_MS } from '../../../lib/storage/trash.ts';
import { contentHash, utf8Length } from '../../../lib/library/content-facts.ts';
import { getVersion, listVersions } from '../../../lib/storage/versions.ts';
import { PAGE_URL, sampleArticle } from '../model/sample-article.ts';
import { database, useFreshDatabase, valueOf } from './fresh-database.ts';

useFreshDatabase();
afterEach(() => vi.restoreAllMocks());

const save = (change: Partial<Parameters<typeof saveArticle>[0]> = {}) =>
  saveArticle({ article: sampleArticle(), pageUrl: PAGE_URL, newId: 'one', now: 1000, ...change });

const picture = (content: string) => new Blob([content], { type: 'image/png' });

/** What the library shows without its trash. */
async function entries(): Promise<LibraryEntry[]> {
  const stop = new AbortController();
  const seen = await new Promise<LibraryEntry[]>((resolve, reject) => {
    watchLibrary((result) => {
      if (result.ok) resolve(result.value.filter(({ deletedAt }) => deletedAt === null));
      else reject(new Error(result.problem));
    }, stop.signal);
  });
  stop.abort();
  return seen;
}

/** Stores every waiting image with a content of its own name. */
async function storeAllImages(): Promise<void> {
  for (const { articleId, src } of await valueOf(dueImageJobs({ now: 9e9, limit: 99 }))) {
    await valueOf(storeImage({ articleId, src, blob: picture(src), now: 2000 }));
  }
}

describe('saving', () => {
  it('stores text and entry and lists the images to fetch', async () => {
    expect(await valueOf(save())).toEqual({
      articleId: 'one',
      outcome: 'new',
      version: 1,
      versionAt: 1000,
    });
    const saved = await valueOf(getSavedArticle('one'));
    expect(saved?.article).toEqual(sampleArticle());
    expect(saved?.entry).toEqual({
      id: 'one',
      url: PAGE_URL,
      title: 'Cấp nước sạch cho vùng cao',
      siteName: 'Báo Quảng Ninh',
      province: 'Quảng Ninh',
      publishedAt: '2020-07-23T11:09+07:00',
      savedAt: 1000,
      updatedAt: 1000,
      deletedAt: null,
      images: { total: 3, saved: 0, failed: 0 },
      version: 1,
      versionAt: 1000,
      contentHash: contentHash(sampleArticle()),
      bytes: utf8Length(JSON.stringify(sampleArticle())),
      syllables: 38,
      tags: [],
      collections: [],
      favourite: false,
      read: false,
      archived: false,
    });
  });

  it('brings an article up to date instead of storing it twice', async () => {
    await valueOf(save());
    const article = sampleArticle({ title: 'Tên mới', url: `${PAGE_URL}?utm_source=zalo` });
    const again = await valueOf(save({ article, newId: 'two', now: 5000 }));
    expect(again).toMatchObject({ articleId: 'one', outcome: 'changed' });
    expect(await entries()).toMatchObject([
      { id: 'one', title: 'Tên mới', savedAt: 1000, updatedAt: 5000 },
    ]);
  });

  it('stores it once when two tabs save at the same moment', async () => {
    const answers = await Promise.all([
      save({ newId: 'a' }),
      save({ newId: 'b' }),
      save({ newId: 'c' }),
    ]);
    const ids = answers.map((answer) => answer.ok && answer.value.articleId);
    expect(new Set(ids).size).toBe(1);
    expect(answers.map((answer) => answer.ok && answer.value.outcome)).toEqual([
      'new',
      'unchanged',
      'unchanged',
    ]);
    expect(await entries()).toHaveLength(1);
    expect(await (await database()).images.count()).toBe(3);
  });

  it('keeps the images it has, also under an address with another query', async () => {
    await valueOf(save());
    await storeAllImages();
    const moved = { src: 'https://anh2.baoquangninh.vn/bia.jpg?w=900', alt: '' };
    const leadImage = { ...moved, width: null, height: null };
    expect(await valueOf(save({ article: sampleArticle({ leadImage }), now: 3000 }))).toMatchObject(
      {
        outcome: 'unchanged',
      },
    );
    expect(await entries()).toMatchObject([{ images: { total: 3, saved: 3, failed: 0 } }]);
    expect(await valueOf(imageBlob('one', moved.src))).not.toBeNull();
    const { blobs, images } = await database();
    expect([await blobs.count(), await images.count()]).toEqual([3, 3]);
  });

  it('is all or nothing when the disk is full', async () => {
    const { texts } = await database();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function put(
      this: IDBObjectStore,
      ...given: Parameters<IDBObjectStore['put']>
    ) {
      if (this.name === 'texts') throw new DOMException('full', 'QuotaExceededError');
      return IDBObjectStore.prototype.add.apply(this, given);
    });
    expect(await save()).toEqual({ ok: false, problem: 'quota' });
    vi.restoreAllMocks();
    expect(await texts.count()).toBe(0);
    expect(await entries()).toEqual([]);
  });
});

describe('versions', () => {
  const changed = () =>
    sampleArticle({ title: 'Tên mới', blocks: sampleArticle().blocks.slice(0, 4) });

  it('come of a change in what the article says, and of nothing else', async () => {
    await valueOf(save());
    const dressed = sampleArticle({
      modifiedAt: '2020-07-24T08:00+07:00',
      related: [],
      removed: [],
      publishedAsPrinted: '2 giờ trước',
    });
    expect(await valueOf(save({ article: dressed, now: 2000 }))).toMatchObject({
      outcome: 'unchanged',
      version: 1,
      versionAt: 1000,
    });
    expect(await valueOf(save({ article: changed(), now: 3000 }))).toMatchObject({
      outcome: 'changed',
      version: 2,
      versionAt: 3000,
    });
    expect(await entries()).toMatchObject([{ title: 'Tên mới', version: 2, savedAt: 1000 }]);
    expect(await valueOf(listVersions('one'))).toEqual([
      { number: 2, savedAt: 3000 },
      { number: 1, savedAt: 1000 },
    ]);
    // The one before is as it was last saved.
    expect(await valueOf(getVersion('one', 1))).toEqual(dressed);
    expect(await valueOf(getVersion('one', 2))).toEqual(changed());
    expect(await valueOf(getVersion('one', 3))).toBeNull();
    expect(await valueOf(listVersions('none'))).toEqual([]);
  });

  it('keep the images that only an earlier one shows, without counting them', async () => {
    await valueOf(save());
    await storeAllImages();
    await valueOf(save({ article: changed(), now: 3000 }));
    expect(await entries()).toMatchObject([{ images: { total: 1, saved: 1, failed: 0 } }]);
    expect(await (await database()).blobs.count()).toBe(3);
    expect(
      await valueOf(imageBlob('one', 'https://media.baoquangninh.vn/anh-1.jpg')),
    ).not.toBeNull();
    await valueOf(save({ now: 4000 }));
    expect(await entries()).toMatchObject([{ version: 3, images: { total: 3, saved: 3 } }]);
  });

  it('fetch what an earlier one shows also after a stay in the trash', async () => {
    await valueOf(save());
    await valueOf(moveToTrash(['one'], 7000));
    await valueOf(save({ article: changed(), now: 8000 }));
    const due = await valueOf(dueImageJobs({ now: 8000, limit: 9 }));
    expect(due.map(({ src }) => src.split('/').at(-1)).toSorted()).toEqual([
      'anh-1.jpg',
      'bia.jpg',
      'phim.jpg',
    ]);
  });

  it('keep the text before when there is no room for a new one', async () => {
    await valueOf(save());
    await storeAllImages();
    const db = await database();
    const before = await Promise.all([db.articles, db.texts, db.images].map((t) => t.toArray()));
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function full(
      this: IDBObjectStore,
      ...given: Parameters<IDBObjectStore['put']>
    ) {
      // The earlier version is stored already; the new text is not.
      if (this.name === 'texts') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, given);
    });
    expect(await save({ article: changed(), now: 3000 })).toEqual({ ok: false, problem: 'quota' });
    vi.restoreAllMocks();
    const after = await Promise.all([db.articles, db.texts, db.images].map((t) => t.toArray()));
    expect(after).toEqual(before);
    expect(await db.versions.count()).toBe(0);
  });

  it('leave with the article when it is deleted for good', async () => {
    await valueOf(save());
    await valueOf(save({ article: changed(), now: 3000 }));
    await valueOf(moveToTrash(['one'], 7000));
    await valueOf(purgeTrash(7001 + TRASH_LIFETIME_MS));
    const { versions, texts, images, positions } = await database();
    const counts = [versions, texts, images, positions].map((table) => table.count());
    expect(await Promise.all(counts)).toEqual([0, 0, 0, 0]);
  });
});

describe('finding', () => {
  it('knows an article by its own address and by the page it was read on', async () => {
    await valueOf(save({ pageUrl: 'https://m.baoquangninh.vn/3300123.html' }));
    const find = (url: string) => valueOf(savedIdForUrl(url));
    expect(await find(`${PAGE_URL}#top`)).toBe('one');
    expect(await find('http://m.baoquangninh.vn/3300123.html?fbclid=x')).toBe('one');
    expect(await find('https://baoquangninh.vn/khac.html')).toBeNull();
    expect(await find('about:blank')).toBeNull();
  });

  it('survives the closing of the browser', async () => {
    await valueOf(save());
    await closeDatabase();
    expect((await valueOf(getSavedArticle('one')))?.article.title).toBe(sampleArticle().title);
    expect(await valueOf(getSavedArticle('none'))).toBeNull();
  });
});

describe('the trash', () => {
  it('hides an article and gives it back whole', async () => {
    await valueOf(save());
    await storeAllImages();
    await valueOf(moveToTrash(['one'], 7000));
    expect(await entries()).toEqual([]);
    expect(await valueOf(savedIdForUrl(PAGE_URL))).toBeNull();
    await valueOf(restore(['one']));
    expect(await entries()).toMatchObject([{ id: 'one', deletedAt: null, images: { saved: 3 } }]);
  });

  it('stops fetching images meanwhile', async () => {
    await valueOf(save());
    await valueOf(moveToTrash(['one'], 7000));
    expect(await valueOf(dueImageJobs({ now: 9e12, limit: 9 }))).toEqual([]);
    await valueOf(restore(['one']));
    expect(await valueOf(dueImageJobs({ now: 0, limit: 9 }))).toHaveLength(3);
  });

  it('gives an article back when it is saved again', async () => {
    await valueOf(save());
    await valueOf(moveToTrash(['one'], 7000));
    expect(await valueOf(save({ newId: 'two', now: 8000 }))).toMatchObject({ articleId: 'one' });
    expect(await entries()).toMatchObject([{ id: 'one', savedAt: 8000 }]);
  });

  it('is emptied after thirty days, with the blobs nobody else shows', async () => {
    const shared = picture('the same photo');
    const other = sampleArticle({ url: 'https://baoquangninh.vn/khac.html', blocks: [] });
    await valueOf(save());
    await valueOf(save({ article: other, pageUrl: other.url, newId: 'two' }));
    await valueOf(
      storeImage({ articleId: 'two', src: other.leadImage?.src ?? '', blob: shared, now: 1 }),
    );
    for (const { articleId, src } of await valueOf(dueImageJobs({ now: 9e9, limit: 99 }))) {
      const blob = src.endsWith('bia.jpg') ? shared : picture(src);
      await valueOf(storeImage({ articleId, src, blob, now: 2000 }));
    }
    const { blobs, texts, images } = await database();
    expect(await blobs.count()).toBe(3);

    await valueOf(moveToTrash(['one'], 7000));
    expect(await valueOf(purgeTrash(7000 + TRASH_LIFETIME_MS))).toEqual({ purged: 0 });
    expect(await valueOf(purgeTrash(7001 + TRASH_LIFETIME_MS))).toEqual({ purged: 1 });
    expect([await texts.count(), await images.count(), await blobs.count()]).toEqual([1, 1, 1]);
    expect(await valueOf(imageBlob('two', other.leadImage?.src ?? ''))).not.toBeNull();
  });
});
