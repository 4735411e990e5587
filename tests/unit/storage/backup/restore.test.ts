import { describe, expect, it } from 'vitest';
import { libraryTarget } from '../../../../lib/storage/backup/library-target.ts';
import { restoreBackup } from '../../../../lib/library/backup/restore-backup.ts';
import { BACKUP_TABLES } from '../../../../lib/storage/backup/backup-tables.ts';
import { checkBackup, fileOf, makeBackup, restoreFrom } from '../../../tools/make-backup.ts';
import { database, useFreshDatabase, valueOf } from '../fresh-database.ts';
import { everyRow, fillLibrary } from './every-row.ts';

useFreshDatabase();

/** Makes of an article of the library one that says something else since. */
async function edit(id: string, change: { at: number; title: string; hash: string }) {
  const { articles, texts } = await database();
  const text = (await texts.get(id))!;
  await articles.update(id, {
    title: change.title,
    updatedAt: change.at,
    versionAt: change.at,
    contentHash: change.hash,
  });
  await texts.put({ ...text, article: { ...text.article, title: change.title } });
}

const LATER = 1_764_300_000_000;

describe('merging', () => {
  it('changes nothing in a library that has it all', async () => {
    const opened = await database();
    await fillLibrary(opened, 5);
    const before = await everyRow(opened);
    const { report } = await valueOf(restoreFrom(await makeBackup(), 'merge'));
    expect(report['articles']).toEqual({ added: 0, replaced: 0, kept: 8, removed: 0 });
    expect(await everyRow(opened)).toEqual(before);
    expect(await opened.indexQueue.count()).toBe(0);
  });

  it('keeps the later text and makes the other an earlier version', async () => {
    const opened = await database();
    await fillLibrary(opened, 2);
    await edit('bai-1', { at: LATER, title: 'Ở bản sao lưu', hash: 'b1' });
    const backup = await makeBackup();
    await edit('bai-1', { at: LATER - 5, title: 'Ở thư viện', hash: 'b2' });
    const { report } = await valueOf(restoreFrom(backup, 'merge'));
    expect(report['articles']).toEqual({ added: 0, replaced: 1, kept: 4, removed: 0 });
    expect((await opened.texts.get('bai-1'))?.article.title).toBe('Ở bản sao lưu');
    const entry = await opened.articles.get('bai-1');
    const versions = await opened.versions.where('articleId').equals('bai-1').toArray();
    expect(entry).toMatchObject({ title: 'Ở bản sao lưu', version: 3 });
    expect(versions.map(({ number, article }) => [number, article.title])).toEqual([
      [1, expect.stringContaining('trước đó')],
      [2, 'Ở thư viện'],
    ]);
    expect(await opened.indexQueue.toArray()).toEqual([{ articleId: 'bai-1' }]);
  });

  it('keeps what the library has later, and still takes over a text it never had', async () => {
    const opened = await database();
    await fillLibrary(opened, 1);
    await edit('bai-1', { at: LATER, title: 'Ở bản sao lưu', hash: 'b1' });
    const backup = await makeBackup();
    await edit('bai-1', { at: LATER + 5, title: 'Ở thư viện', hash: 'b2' });
    await valueOf(restoreFrom(backup, 'merge'));
    expect((await opened.texts.get('bai-1'))?.article.title).toBe('Ở thư viện');
    expect((await opened.versions.get(['bai-1', 2]))?.article.title).toBe('Ở bản sao lưu');
    const once = await everyRow(opened);
    await valueOf(restoreFrom(backup, 'merge'));
    expect(await everyRow(opened)).toEqual(once);
  });

  it('keeps the tags and marks of both', async () => {
    const opened = await database();
    await fillLibrary(opened, 1);
    const mark = (change: object) => opened.articles.update('bai-1', change);
    await mark({ tags: ['Ôn thi', 'Cũ'], favourite: true, read: false, archived: true });
    const backup = await makeBackup();
    await mark({ tags: ['Mới', 'ôn thi'], favourite: false, read: true, archived: false });
    await valueOf(restoreFrom(backup, 'merge'));
    const both = { tags: ['Mới', 'ôn thi', 'Cũ'], favourite: true, read: true, archived: false };
    expect(await opened.articles.get('bai-1')).toMatchObject(both);
  });

  it('knows an article by its address, whatever its id on another device', async () => {
    const opened = await database();
    await fillLibrary(opened, 1);
    const backup = await makeBackup();
    const entry = (await opened.articles.get('bai-1'))!;
    const text = (await opened.texts.get('bai-1'))!;
    await Promise.all(opened.tables.map((table) => table.clear()));
    await opened.articles.put({ ...entry, id: 'here', images: { total: 0, saved: 0, failed: 0 } });
    await opened.texts.put({ ...text, articleId: 'here' });
    await valueOf(restoreFrom(backup, 'merge'));
    const same = await opened.articles.where('addresses').equals(entry.addresses[0]!).toArray();
    expect(same.map(({ id, images }) => [id, images.saved])).toEqual([['here', 0]]);
    const image = await opened.images.where('articleId').equals('here').first();
    expect(image).toMatchObject({ state: 'saved', current: false });
    expect(await opened.positions.get('here')).toMatchObject({ block: 3 });
  });

  it('of other records keeps the later one', async () => {
    const { termNotes } = await database();
    const note = { termId: 'cam-pha', note: 'cũ', hidden: false, updatedAt: 5 };
    await termNotes.put({ ...note, note: 'ở bản sao lưu', updatedAt: 9 });
    await termNotes.put({ ...note, termId: 'ha-long', updatedAt: 9 });
    const backup = await makeBackup();
    await termNotes.put(note);
    await termNotes.put({ ...note, termId: 'ha-long', note: 'mới', updatedAt: 10 });
    const { report } = await valueOf(restoreFrom(backup, 'merge'));
    expect(report['termNotes']).toEqual({ added: 0, replaced: 1, kept: 1, removed: 0 });
    expect((await termNotes.toArray()).map((row) => row.note)).toEqual(['ở bản sao lưu', 'mới']);
  });
});

describe('replacing', () => {
  it('makes the library what it was, and removes what came since', async () => {
    const opened = await database();
    await fillLibrary(opened, 3);
    const before = await everyRow(opened);
    const backup = await makeBackup();
    await edit('bai-1', { at: LATER + 5, title: 'Sửa sau', hash: 'b2' });
    await opened.articles.put({ ...(await opened.articles.get('bai-2'))!, id: 'newer' });
    await opened.texts.put({ ...(await opened.texts.get('bai-2'))!, articleId: 'newer' });
    await opened.termNotes.put({ termId: 'x', note: 'mới', hidden: false, updatedAt: 1 });
    const { report } = await valueOf(restoreFrom(backup, 'replace'));
    expect(report['articles']).toEqual({ added: 0, replaced: 1, kept: 5, removed: 1 });
    expect(report['termNotes']?.removed).toBe(1);
    expect(await everyRow(opened)).toEqual(before);
  });
});

describe('a restore that is stopped', () => {
  it.each(['merge', 'replace'] as const)(
    'half-way leaves every article whole and loses none; done again it ends as it should: %s',
    async (mode) => {
      const opened = await database();
      await fillLibrary(opened, 55);
      const before = await everyRow(opened);
      const backup = await makeBackup();
      await Promise.all(opened.tables.map((table) => table.clear()));
      await fillLibrary(opened, 2);
      const checked = await checkBackup(fileOf(backup));
      if (!checked.ok) throw new Error(checked.problem.code);
      let groups = 0;
      const stopped = await restoreBackup(checked.value.backup, libraryTarget, {
        mode,
        check: checked.value.check,
        tables: BACKUP_TABLES,
        onProgress: () => (groups += 1),
        isCancelled: () => groups > 0,
      });
      expect(stopped).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
      const ids = (await opened.articles.toArray()).map(({ id }) => id);
      expect(ids.length).toBeGreaterThan(5);
      expect(ids.length).toBeLessThan(58);
      expect(await opened.texts.toCollection().primaryKeys()).toEqual(ids);
      await valueOf(restoreFrom(backup, mode));
      expect(await everyRow(opened)).toEqual(before);
    },
  );

  it('by a full disk says so and keeps what there was', async () => {
    const opened = await database();
    await fillLibrary(opened, 3);
    const backup = await makeBackup();
    await opened.articles.delete('bai-1');
    await opened.texts.delete('bai-1');
    const before = await everyRow(opened);
    const full = { ok: false as const, problem: 'quota' as const };
    const checked = await checkBackup(fileOf(backup));
    if (!checked.ok) throw new Error(checked.problem.code);
    const restored = await restoreBackup(
      checked.value.backup,
      { ...libraryTarget, putArticles: async () => full },
      {
        mode: 'replace',
        check: checked.value.check,
        tables: BACKUP_TABLES,
        onProgress: () => {},
        isCancelled: () => false,
      },
    );
    expect(restored).toEqual(full);
    expect(await everyRow(opened)).toEqual(before);
  });
});

it('an image that is neither here nor in the backup waits to be fetched again', async () => {
  const opened = await database();
  await fillLibrary(opened, 1);
  const hash = (await opened.images.get(['bai-1', 'https://anh.bao-vi-du.example/1.png']))?.hash;
  await opened.blobs.delete(hash!);
  const backup = await makeBackup();
  await Promise.all(opened.tables.map((table) => table.clear()));
  await valueOf(restoreFrom(backup, 'merge'));
  const image = await opened.images.get(['bai-1', 'https://anh.bao-vi-du.example/1.png']);
  expect(image).toMatchObject({ state: 'waiting', hash: null, nextAt: 0 });
});
