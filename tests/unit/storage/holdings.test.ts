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
import { countTextBytes, watchHoldings, type Holdings } from '../../../lib/storage/holdings.ts';
import { storeImage } from '../../../lib/storage/image-jobs.ts';
import { moveToTrash } from '../../../lib/storage/trash.ts';
import { PAGE_URL, sampleArticle, sampleExtraction } from '../model/sample-article.ts';
import { useFreshDatabase, valueOf } from './fresh-database.ts';

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

  it('weigh the texts as UTF-8', async () => {
    expect(await valueOf(countTextBytes())).toBe(0);
    await save('one', '');
    const bytes = await valueOf(countTextBytes());
    expect(bytes).toBeGreaterThan(JSON.stringify(sampleArticle()).length);
  });
});
