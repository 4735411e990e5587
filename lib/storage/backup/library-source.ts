import type { TableRows } from '../../library/backup/backup-table.ts';
import type { BackupSource, StoredImage } from '../../library/backup/write-backup.ts';
import type { StorageProblem } from '../../model/problems.ts';
import type { Result } from '../../model/result.ts';
import { success } from '../../model/result.ts';
import { withDatabase } from '../database.ts';
import type { LibraryDatabase } from '../schema.ts';
import { readBundle } from './article-bundle.ts';
import { BACKUP_TABLES } from './backup-tables.ts';

/** Articles and bytes of text (all versions, as far as they can be told) read at one moment. */
const GROUP = { articles: 50, bytes: 4_000_000 } as const;

/** The library as a backup reads it. */
export const librarySource: BackupSource<StorageProblem> = {
  groups: () => withDatabase(planGroups),
  group: (articleIds) =>
    withDatabase((database) => {
      const { articles, texts, versions, images, positions } = database;
      const all = [articles, texts, versions, images, positions];
      return database.transaction('r', all, async () => readGroup(database, articleIds));
    }),
  tables: () => withDatabase(readTables),
  hashes: () => withDatabase(({ blobs }) => blobs.toCollection().primaryKeys()),
  image: readImage,
};

async function planGroups({ articles }: LibraryDatabase): Promise<string[][]> {
  const groups: string[][] = [];
  let bytes = 0;
  await articles.each((entry) => {
    const group = groups.at(-1);
    bytes += entry.bytes * entry.version;
    if (group && group.length < GROUP.articles && bytes <= GROUP.bytes) group.push(entry.id);
    else {
      groups.push([entry.id]);
      bytes = entry.bytes * entry.version;
    }
  });
  return groups;
}

async function readGroup(
  database: LibraryDatabase,
  articleIds: readonly string[],
): Promise<TableRows> {
  const bundles = [];
  for (const id of articleIds) bundles.push(await readBundle(database, id));
  const found = bundles.filter((bundle) => bundle !== null);
  return {
    articles: found.map(({ entry }) => entry),
    texts: found.map(({ text }) => text),
    versions: found.flatMap(({ versions }) => versions),
    images: found.flatMap(({ images }) => images),
    positions: found.flatMap(({ position }) => (position ? [position] : [])),
  };
}

async function readTables(database: LibraryDatabase): Promise<TableRows> {
  const tables = BACKUP_TABLES.filter(({ scope, name }) => scope === 'library' && name !== 'blobs');
  const rows: TableRows = {};
  for (const { name } of tables) rows[name] = await database.table<object>(name).toArray();
  return rows;
}

async function readImage(hash: string): Promise<Result<StoredImage | null, StorageProblem>> {
  const row = await withDatabase(({ blobs }) => blobs.get(hash));
  if (!row.ok) return row;
  if (!row.value) return success(null);
  const { blob, storedAt } = row.value;
  const bytes = await bytesOf(blob);
  if (!bytes) return success(null);
  return success({ facts: { hash, type: blob.type, storedAt }, bytes });
}

/** Null when the disk no longer has it: the rest of the library is not to wait for it. */
async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    return null;
  }
}
