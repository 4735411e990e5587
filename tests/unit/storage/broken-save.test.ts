import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../../lib/model/article.ts';
import { saveArticle } from '../../../lib/storage/articles.ts';
import { dueImageJobs, storeImage } from '../../../lib/storage/image-jobs.ts';
import { savePosition } from '../../../lib/storage/positions.ts';
import { writeRow, type WrittenTables } from '../../tools/example-database.ts';
import { PAGE_URL, sampleArticle } from '../model/sample-article.ts';
import { database, useFreshDatabase, valueOf } from './fresh-database.ts';

useFreshDatabase();
afterEach(() => vi.restoreAllMocks());

const save = (article: Article, newId: string) =>
  saveArticle({ article, pageUrl: PAGE_URL, newId, now: 1000 });

/** Every row there is, but for the last proof by writing. */
async function everything(): Promise<WrittenTables> {
  const tables: WrittenTables = {};
  for (const table of (await database()).tables) {
    if (table.name === 'meta') continue;
    tables[table.name] = await Promise.all((await table.toArray()).map(writeRow));
  }
  return tables;
}

const METHODS = ['put', 'add', 'delete'] as const;

/** Lets the n-th change of the database (from 1) fail as when its process ends; gives how many came. */
function breakAt(n: number): () => number {
  let changes = 0;
  for (const method of METHODS) {
    const real = IDBObjectStore.prototype[method] as (...given: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function step(
      this: IDBObjectStore,
      ...given: unknown[]
    ) {
      changes += 1;
      if (changes === n) throw new DOMException('gone', 'AbortError');
      return real.apply(this, given);
    } as never);
  }
  return () => changes;
}

/** Breaks a save at its first step, at its second and so on, until one comes through. */
async function breakEverywhere(article: Article): Promise<number> {
  const before = await everything();
  for (let n = 1; ; n += 1) {
    const changes = breakAt(n);
    const saved = await save(article, `id-${n}`);
    vi.restoreAllMocks();
    if (saved.ok) {
      expect(changes()).toBe(n - 1);
      return n - 1;
    }
    expect(saved).toEqual({ ok: false, problem: 'failed' });
    expect(await everything(), `broken at step ${n}`).toEqual(before);
  }
}

describe('a save that breaks at any of its steps', () => {
  it('of a new article leaves the library as it was, and comes through the next time', async () => {
    expect(await breakEverywhere(sampleArticle())).toBeGreaterThan(3);
    const { articles, texts, images } = await database();
    expect([await articles.count(), await texts.count(), await images.count()]).toEqual([1, 1, 3]);
  });

  it('of a changed one leaves the version before with its images and the reader’s place', async () => {
    await valueOf(save(sampleArticle(), 'one'));
    for (const { articleId, src } of await valueOf(dueImageJobs({ now: 9e9, limit: 9 }))) {
      await valueOf(storeImage({ articleId, src, blob: new Blob([src]), now: 5 }));
    }
    const position = { block: 3, offset: 1, share: 0.4 };
    await valueOf(savePosition({ articleId: 'one', position, now: 5 }));
    const changed = sampleArticle({ title: 'Khác', blocks: sampleArticle().blocks.slice(1, 4) });
    expect(await breakEverywhere(changed)).toBeGreaterThan(5);
    const { articles, versions, blobs } = await database();
    expect(await articles.get('one')).toMatchObject({ version: 2, title: 'Khác' });
    expect([await articles.count(), await versions.count(), await blobs.count()]).toEqual([
      1, 1, 3,
    ]);
  });
});
