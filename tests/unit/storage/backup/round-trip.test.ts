import { expect, it } from 'vitest';
import { BACKUP_TABLES } from '../../../../lib/storage/backup/backup-tables.ts';
import { makeBackup, restoreFrom } from '../../../tools/make-backup.ts';
import { database, useFreshDatabase, valueOf } from '../fresh-database.ts';
import { everyRow, fillLibrary, NOT_KEPT } from './every-row.ts';

useFreshDatabase();

const PREFERENCES = { theme: 'dark', textSize: 21 };

async function wipe(): Promise<void> {
  const opened = await database();
  await Promise.all(opened.tables.map((table) => table.clear()));
}

it.each(['replace', 'merge'] as const)(
  'a library comes back byte for byte, three times over: %s',
  async (mode) => {
    const opened = await database();
    await fillLibrary(opened, 60);
    const before = await everyRow(opened);
    expect(before['articles']?.length).toBe(63);
    for (let round = 0; round < 3; round += 1) {
      const backup = await makeBackup(PREFERENCES);
      await wipe();
      const restored = await valueOf(restoreFrom(backup, mode));
      expect(restored.report['articles']).toEqual({ added: 63, replaced: 0, kept: 0, removed: 0 });
      expect(restored.settings).toEqual(PREFERENCES);
      expect(await everyRow(opened)).toEqual(before);
      expect(await opened.indexQueue.count()).toBe(63);
    }
  },
);

it('the same library gives the same file', async () => {
  await fillLibrary(await database(), 3);
  expect(Buffer.from(await makeBackup()).equals(Buffer.from(await makeBackup()))).toBe(true);
});

it('has every table of the database that is not made anew', async () => {
  const { tables } = await database();
  const known = BACKUP_TABLES.map(({ name }) => name);
  const left = tables.map(({ name }) => name).filter((name) => !NOT_KEPT.has(name));
  expect(left.toSorted()).toEqual(known.toSorted());
});
