import { afterEach, describe, expect, it, vi } from 'vitest';
import { getSavedArticle, saveArticle } from '../../../../lib/storage/articles.ts';
import { openDatabase } from '../../../../lib/storage/database.ts';
import { imageBlob } from '../../../../lib/storage/images.ts';
import { listLibrary } from '../../../../lib/storage/library.ts';
import { articleRowTo2, imageRowTo2 } from '../../../../lib/storage/migrations/version-2.ts';
import { declareDatabase, SCHEMA_STEPS, SCHEMA_VERSION } from '../../../../lib/storage/schema.ts';
import {
  readRow,
  writeRow,
  writtenDatabase,
  type WrittenTables,
} from '../../../tools/example-database.ts';
import { sampleArticle } from '../../model/sample-article.ts';
import { database, useFreshDatabase, valueOf } from '../fresh-database.ts';

useFreshDatabase();
afterEach(() => vi.restoreAllMocks());

const VERSIONS = SCHEMA_STEPS.map(({ version }) => version);

function example(version: number): WrittenTables {
  const tables = writtenDatabase(version);
  if (!tables) throw new Error(`tests/fixtures/databases/version-${version}.json is missing`);
  return tables;
}

/** The database as that version of the extension left it. */
async function putExample(version: number): Promise<WrittenTables> {
  const tables = example(version);
  const old = declareDatabase(undefined, SCHEMA_STEPS.slice(0, version));
  await old.open();
  for (const [name, rows] of Object.entries(tables)) {
    await old.table(name).bulkPut(rows.map(readRow));
  }
  old.close();
  return tables;
}

async function rowsNow(): Promise<WrittenTables> {
  const opened = await database();
  const tables: WrittenTables = {};
  for (const table of opened.tables) {
    tables[table.name] = await Promise.all((await table.toArray()).map(writeRow));
  }
  return tables;
}

/** The time of the last proof by writing is nobody's data. */
const withoutProbe = (rows: Record<string, unknown>[]) => rows.filter(({ key }) => key !== 'probe');

describe('the example databases', () => {
  it('are there for every version, each with rows in each of its stores', () => {
    expect(VERSIONS).toEqual(VERSIONS.map((_, i) => i + 1));
    for (const version of VERSIONS) {
      const stores = SCHEMA_STEPS.slice(0, version).flatMap((step) => Object.keys(step.stores));
      const empty = [...new Set(stores)].filter((name) => !example(version)[name]?.length);
      expect(empty, `version ${version}`).toEqual([]);
    }
  });
});

describe.each(VERSIONS)('a library of version %i', (version) => {
  it('comes up to date with every row and every field it had', async () => {
    const before = await putExample(version);
    const after = await rowsNow();
    const today = example(SCHEMA_VERSION);
    for (const [name, rows] of Object.entries(before)) {
      const now = withoutProbe(after[name] ?? []);
      expect(now, name).toMatchObject(withoutProbe(rows));
      expect(now.length, name).toBe(withoutProbe(rows).length);
      // Nothing that today's rows have is missing in those brought up to date.
      const fields = Object.keys(today[name]?.[0] ?? {});
      for (const row of now) expect(Object.keys(row), name).toEqual(expect.arrayContaining(fields));
    }
  });

  it('can be read, listed and added to', async () => {
    const before = await putExample(version);
    const listed = await valueOf(listLibrary());
    const kept = before.articles?.filter(({ deletedAt }) => deletedAt === null);
    expect(listed.map(({ id }) => id)).toEqual(kept?.map(({ id }) => id));
    for (const { articleId, article } of before.texts ?? []) {
      expect((await valueOf(getSavedArticle(articleId as string)))?.article).toEqual(article);
    }
    const saved = before.images?.filter(({ state }) => state === 'saved') ?? [];
    for (const { articleId, src, bytes } of saved) {
      const blob = await valueOf(imageBlob(articleId as string, src as string));
      expect(blob?.size).toBe(bytes);
    }
    const request = { article: sampleArticle(), pageUrl: sampleArticle().url, newId: 'n', now: 9 };
    expect(await valueOf(saveArticle(request))).toMatchObject({ outcome: 'new' });
  });
});

describe('a migration that breaks', () => {
  it('says so and leaves the old database untouched, to be tried again', async () => {
    const before = await putExample(1);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function refuse(
      this: IDBObjectStore,
      ...given: Parameters<IDBObjectStore['put']>
    ) {
      // Half-way through: the articles are done, the images are not.
      if (this.name === 'images') throw new DOMException('Full', 'QuotaExceededError');
      return put.apply(this, given);
    });
    expect(await openDatabase()).toEqual({ ok: false, problem: 'upgrade-failed' });
    vi.restoreAllMocks();

    const old = declareDatabase(undefined, SCHEMA_STEPS.slice(0, 1));
    await old.open();
    expect(old.verno).toBe(1);
    for (const [name, rows] of Object.entries(before)) {
      expect(await Promise.all((await old.table(name).toArray()).map(writeRow))).toEqual(rows);
    }
    old.close();
    expect(await valueOf(listLibrary())).toHaveLength(2);
  });

  it('is not cut short however long it takes', async () => {
    await putExample(1);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function late(
      this: IDBObjectStore,
      ...given: Parameters<IDBObjectStore['put']>
    ) {
      vi.advanceTimersByTime(60_000);
      return put.apply(this, given);
    });
    const opened = await openDatabase();
    vi.useRealTimers();
    expect(opened.ok).toBe(true);
  });
});

describe('a row of version 1', () => {
  const row = { id: 'a', updatedAt: 7, title: 'Tên' };

  it('gets its text as first version', () => {
    expect(articleRowTo2(row, sampleArticle())).toMatchObject({
      ...row,
      version: 1,
      versionAt: 7,
      contentHash: expect.stringMatching(/^[0-9a-f]{16}$/u) as string,
      syllables: 38,
    });
  });

  it('stays even when its text is missing', () => {
    expect(articleRowTo2(row, null)).toEqual({
      ...row,
      version: 1,
      versionAt: 7,
      contentHash: '',
      bytes: 0,
      syllables: 0,
    });
  });

  it('had every image in the one text there was', () => {
    expect(imageRowTo2({ src: 'x' })).toEqual({ src: 'x', current: true });
  });
});
