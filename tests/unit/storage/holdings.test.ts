import { describe, expect, it, vi } from 'vitest';
import type { Draft } from '../../../lib/model/draft.ts';
import { saveArticle } from '../../../lib/storage/articles.ts';
import {
  deleteAllDrafts,
  deleteDraft,
  watchDrafts,
  type DraftEntry,
} from '../../../lib/storage/draft-list.ts';
import { keepDraft } from '../../../lib/storage/drafts.ts';
import { watchHoldings, type Holdings } from '../../../lib/storage/holdings.ts';
import { recordImageFailure, storeImage } from '../../../lib/storage/image-jobs.ts';
import { moveToTrash } from '../../../lib/storage/trash.ts';
import { PAGE_URL, sampleArticle, sampleExtraction } from '../model/sample-article.ts';
import { database, useFreshDatabase, valueOf } from './fresh-database.ts';

useFreshDatabase();

const draft = (id: string, createdAt: number): Draft => ({ ...sampleExtraction(), id, createdAt });

/** Follows a watch function; `last` is what it told last. */
function follow<Value>(
  watch: (
    listener: (found: { ok: true; value: Value } | { ok: false }) => void,
    signal: AbortSignal,
  ) => void,
) {
  const stop = new AbortController();
  let told: Value | null = null;
  watch((found) => (told = found.ok ? found.value : null), stop.signal);
  return { last: () => told, stop: () => stop.abort() };
}

describe('the list of readings', () => {
  it('is newest first and follows every deletion', async () => {
    await valueOf(keepDraft(draft('a', 1000)));
    await valueOf(keepDraft(draft('b', 2000)));
    const list = follow<DraftEntry[]>(watchDrafts);
    const ids = () => list.last()?.map(({ id }) => id);
    await vi.waitFor(() => expect(ids()).toEqual(['b', 'a']));
    await valueOf(deleteDraft('b'));
    await vi.waitFor(() => expect(ids()).toEqual(['a']));
    await valueOf(deleteDraft('b'));
    await valueOf(deleteAllDrafts());
    await vi.waitFor(() => expect(ids()).toEqual([]));
    list.stop();
  });

  it('calls a reading after its article, else after its page', async () => {
    await valueOf(keepDraft({ ...draft('a', 2), article: null, pageTitle: 'Trang chủ' }));
    await valueOf(keepDraft({ ...draft('b', 1), article: null, pageTitle: '' }));
    const list = follow<DraftEntry[]>(watchDrafts);
    await vi.waitFor(() => expect(list.last()).toHaveLength(2));
    expect(list.last()?.map(({ title }) => title)).toEqual(['Trang chủ', draft('b', 1).pageUrl]);
    list.stop();
  });
});

describe('holdings', () => {
  const save = (newId: string, path: string) => {
    const article = { ...sampleArticle(), url: `${PAGE_URL}${path}` };
    return valueOf(saveArticle({ article, pageUrl: article.url, newId, now: 1000 }));
  };

  it('count articles, trash and images, and one content once', async () => {
    await save('one', '?bai=1');
    await save('two', '?bai=2');
    await valueOf(moveToTrash(['two'], 2000));
    const holdings = follow<Holdings>(watchHoldings);
    await vi.waitFor(() => expect(holdings.last()).toMatchObject({ articles: 1, inTrash: 1 }));
    const { missing } = (holdings.last() as unknown as Holdings).images;
    expect(missing).toBe(6);

    const src = 'https://media.baoquangninh.vn/bia.jpg';
    for (const articleId of ['one', 'two']) {
      await valueOf(storeImage({ articleId, src, blob: new Blob(['ảnh']), now: 5 }));
    }
    await vi.waitFor(() =>
      expect(holdings.last()).toMatchObject({ images: { saved: 2, missing: 4 }, imageBytes: 5 }),
    );
    holdings.stop();
  });

  it('weigh texts and images, and name the articles that take up most', async () => {
    await save('one', '?bai=1');
    await save('two', '?bai=2');
    const src = 'https://media.baoquangninh.vn/bia.jpg';
    await valueOf(storeImage({ articleId: 'two', src, blob: new Blob(['x'.repeat(900)]), now: 5 }));
    const problem = { reason: 'network', status: null } as const;
    const other = { articleId: 'one', src };
    await valueOf(recordImageFailure({ ...other, problem, retryAt: null }));
    const changed = { ...sampleArticle(), url: `${PAGE_URL}?bai=1`, title: 'Khác' };
    await valueOf(saveArticle({ article: changed, pageUrl: changed.url, newId: 'x', now: 9 }));
    const holdings = follow<Holdings>(watchHoldings);
    await vi.waitFor(() => expect(holdings.last()).not.toBeNull());
    const found = holdings.last() as unknown as Holdings;
    const { articles, versions } = await database();
    const bytes = (await articles.toArray()).map((row) => row.bytes);
    expect(found.textBytes).toBe((bytes[0] ?? 0) + (bytes[1] ?? 0));
    expect(found.earlierBytes).toBe((await versions.toArray())[0]?.bytes);
    expect(found.queue).toEqual({ waiting: 5, failed: 0 });
    expect(found.largest.map(({ id }) => id)).toEqual(['two', 'one']);
    expect(found.largest[0]?.bytes).toBe((bytes[1] ?? 0) + 900);
    holdings.stop();
  });
});
