import { describe, expect, it, vi } from 'vitest';
import { findEntries } from '../../../lib/library/search/find-entries.ts';
import { bucketRanges, parseQuery } from '../../../lib/library/search/query.ts';
import { WHOLE_SHELF } from '../../../lib/library/shelf/shelf-view.ts';
import { saveArticle } from '../../../lib/storage/articles.ts';
import { listLibrary } from '../../../lib/storage/library.ts';
import { rebuildIndex, updateIndex } from '../../../lib/storage/search-index.ts';
import { readIndexParts, watchIndex, type IndexState } from '../../../lib/storage/search-rows.ts';
import { deleteForGood, moveToTrash, restore } from '../../../lib/storage/trash.ts';
import { sampleArticle } from '../model/sample-article.ts';
import { database, useFreshDatabase, valueOf } from './fresh-database.ts';

useFreshDatabase();

async function save(id: string, text: string): Promise<void> {
  const url = `https://bao.example/${id}.html`;
  const article = sampleArticle({
    url,
    title: id,
    leadImage: null,
    blocks: [{ type: 'paragraph', runs: [{ text }] }],
  });
  await valueOf(saveArticle({ article, pageUrl: url, newId: id, now: 1000 }));
}

async function indexAll(): Promise<void> {
  while ((await valueOf(updateIndex())).left > 0);
}

async function state(): Promise<IndexState> {
  const stop = new AbortController();
  const seen = vi.fn<Parameters<typeof watchIndex>[0]>();
  watchIndex(seen, stop.signal);
  await vi.waitFor(() => expect(seen).toHaveBeenCalled());
  stop.abort();
  return valueOf(Promise.resolve(seen.mock.calls[0]?.[0] as { ok: true; value: IndexState }));
}

/** Ids found in the library as it is, through the stored index. */
async function find(text: string): Promise<string[]> {
  const query = parseQuery(text);
  const parts = await valueOf(
    readIndexParts(query.words.flatMap(bucketRanges), { state: await state(), cache: new Map() }),
  );
  const { found } = findEntries({
    entries: await valueOf(listLibrary()),
    view: { ...WHOLE_SHELF, text },
    query,
    parts,
    collectionNames: new Map(),
  });
  return found.map(({ id }) => id).toSorted();
}

describe('the search index', () => {
  it('takes in what was saved, article by article', async () => {
    await save('a', 'Thành phố Cẩm Phả');
    await indexAll();
    expect(await find('cam pha')).toEqual(['a']);
    await save('b', 'Phường Cẩm Phả mới');
    expect(await find('cam pha')).toEqual(['a']);
    await indexAll();
    expect(await find('cam pha')).toEqual(['a', 'b']);
    expect((await state()).queued).toBe(0);
  });

  it('follows a text that was saved anew', async () => {
    await save('a', 'nước sạch');
    await indexAll();
    await save('a', 'điện sáng');
    await indexAll();
    expect(await find('nước sạch')).toEqual([]);
    expect(await find('điện sáng')).toEqual(['a']);
  });

  it('hides the trash, gives it back, and forgets what was deleted for good', async () => {
    await save('a', 'nước sạch');
    await indexAll();
    await valueOf(moveToTrash(['a'], 5000));
    expect(await find('nước sạch')).toEqual([]);
    await valueOf(restore(['a']));
    expect(await find('nước sạch')).toEqual(['a']);
    expect(await valueOf(deleteForGood(['a']))).toEqual({ purged: 0 });
    await valueOf(moveToTrash(['a'], 5000));
    expect(await valueOf(deleteForGood(['a']))).toEqual({ purged: 1 });
    await indexAll();
    expect((await state()).chunks[0]?.articleIds).toEqual([null]);
  });

  it('is built from nothing, and again when it is written another way', async () => {
    for (const id of ['a', 'b', 'c']) await save(id, `nước sạch ${id}`);
    await indexAll();
    const { meta, indexRows } = await database();
    await indexRows.clear();
    expect(await find('nước')).toEqual([]);
    await valueOf(rebuildIndex());
    await indexAll();
    expect(await find('nước')).toEqual(['a', 'b', 'c']);
    await meta.put({ key: 'index-format', value: 0 });
    await indexAll();
    expect(await find('nước')).toEqual(['a', 'b', 'c']);
  });

  it('is as two pages at work together leave it: every article once', async () => {
    await Promise.all(
      Array.from({ length: 70 }, (_, index) => save(`a${index}`, `nước sạch ${index}`)),
    );
    await Promise.all([indexAll(), indexAll()]);
    const ids = (await state()).chunks.flatMap(({ articleIds }) => articleIds);
    expect(ids.filter((id) => id !== null)).toHaveLength(70);
    expect(new Set(ids).size).toBe(70);
    expect(await find('nuoc sach')).toHaveLength(70);
  });

  it('gives up a part that is mostly dead, and loses no article over it', async () => {
    await save('kept', 'nước sạch');
    await indexAll();
    const { indexChunks } = await database();
    const dead = Array.from({ length: 511 }, () => null);
    await indexChunks.put({ chunk: 1, articleIds: ['kept', ...dead] });
    await save('other', 'điện');
    await indexAll();
    await save('kept', 'nước sạch hơn');
    await indexAll();
    expect((await state()).chunks.map(({ chunk }) => chunk)).toEqual([2]);
    expect(await find('nước')).toEqual(['kept']);
  });
});
