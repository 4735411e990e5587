import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import {
  deleteOwnTerm,
  importRows,
  readOwnGlossary,
  saveOwnTerm,
  saveTermNote,
} from '../../../lib/storage/own-terms.ts';
import { DATABASE_NAME } from '../../../lib/storage/schema.ts';
import { makeOwnTerm } from '../../tools/make-own-term.ts';
import { database, useFreshDatabase, valueOf } from './fresh-database.ts';

useFreshDatabase();

const { updatedAt: _, ...gom } = makeOwnTerm('đường gom', { id: '' });
const note = { termId: 'own-duong-gom', note: 'n', hidden: false, updatedAt: 3 };

describe('a database of the first version', () => {
  it('keeps its rows and gains empty tables', async () => {
    const old = new Dexie(DATABASE_NAME);
    old.version(1).stores({
      meta: 'key',
      drafts: 'id, createdAt',
      articles: 'id, *addresses, savedAt, deletedAt',
      texts: 'articleId',
      images: '[articleId+src], articleId, hash, state, [state+nextAt]',
      blobs: 'hash',
    });
    await old.table('texts').put({ articleId: 'a', article: { title: 'Bài cũ' } });
    old.close();
    const { texts, ownTerms, termNotes } = await database();
    expect(await texts.toArray()).toEqual([{ articleId: 'a', article: { title: 'Bài cũ' } }]);
    expect((await ownTerms.count()) + (await termNotes.count())).toBe(0);
  });
});

describe('own terms in the database', () => {
  it('get an id of their headword, and another when it is taken', async () => {
    expect(await valueOf(saveOwnTerm(gom, 5))).toEqual({ id: 'own-duong-gom' });
    expect(await valueOf(saveOwnTerm(gom, 6))).toEqual({ id: 'own-duong-gom-2' });
    const { terms } = await valueOf(readOwnGlossary());
    expect(terms).toEqual([
      { ...gom, id: 'own-duong-gom', updatedAt: 5 },
      { ...gom, id: 'own-duong-gom-2', updatedAt: 6 },
    ]);
  });

  it('go with the note on them', async () => {
    await valueOf(saveOwnTerm(gom, 5));
    await valueOf(saveTermNote(note));
    await valueOf(deleteOwnTerm('own-duong-gom'));
    expect(await valueOf(readOwnGlossary())).toEqual({ terms: [], notes: [] });
  });

  it('keep no note that says and hides nothing', async () => {
    await valueOf(saveTermNote({ ...note, hidden: true, note: '' }));
    expect((await valueOf(readOwnGlossary())).notes).toHaveLength(1);
    await valueOf(saveTermNote({ ...note, note: '' }));
    expect((await valueOf(readOwnGlossary())).notes).toEqual([]);
  });

  it('are imported all or not at all', async () => {
    const rows = ['a', 'b', 'c'].map((word) => makeOwnTerm(word));
    const put = IDBObjectStore.prototype.put;
    let left = 2;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...row
    ) {
      if (this.name !== 'meta' && left-- <= 0) throw new DOMException('Full', 'QuotaExceededError');
      return put.apply(this, row);
    });
    const done = await importRows({ terms: rows, notes: [note] });
    full.mockRestore();
    expect(done).toEqual({ ok: false, problem: 'quota' });
    expect(await valueOf(readOwnGlossary())).toEqual({ terms: [], notes: [] });
    await valueOf(importRows({ terms: rows, notes: [note] }));
    expect(await valueOf(readOwnGlossary())).toEqual({ terms: rows, notes: [note] });
  });
});
