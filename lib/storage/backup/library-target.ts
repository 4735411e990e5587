import type { BackupTable } from '../../library/backup/backup-table.ts';
import type {
  RestoreCounts,
  RestoreMode,
  RestoreTarget,
} from '../../library/backup/restore-backup.ts';
import { sameData } from '../../library/backup/same-data.ts';
import type { ArticleRows } from '../../library/backup/whole-articles.ts';
import type { StorageProblem } from '../../model/problems.ts';
import { keepBlob } from '../blobs.ts';
import { withDatabase } from '../database.ts';
import { recountImages } from '../image-count.ts';
import { NOT_WHILE_IN_TRASH } from '../rows.ts';
import type { LibraryDatabase } from '../schema.ts';
import { queueForIndex } from '../search-index.ts';
import { bundleOf, readBundle, withId, writeBundle, type ArticleBundle } from './article-bundle.ts';
import { mergeArticle } from './merge-article.ts';
import { removeOthers } from './remove-others.ts';

/** The library as a restore writes it. */
export const libraryTarget: RestoreTarget<StorageProblem> = {
  missingImages: (hashes) =>
    withDatabase(async ({ blobs }) => {
      const here = new Set(await blobs.where('hash').anyOf(hashes).primaryKeys());
      return hashes.filter((hash) => !here.has(hash));
    }),
  putImage: ({ hash, type, storedAt }, bytes) =>
    withDatabase((database) =>
      database.transaction('rw', database.blobs, async () =>
        keepBlob(database, { hash, blob: new Blob([bytes], { type }), storedAt }),
      ),
    ),
  putArticles: (articles, mode) =>
    withDatabase((database) => {
      const { texts, versions, images, blobs, positions, indexQueue } = database;
      const all = [database.articles, texts, versions, images, blobs, positions, indexQueue];
      return database.transaction('rw', all, async () => putArticles(database, articles, mode));
    }),
  putTable: (table, rows, mode) =>
    withDatabase((database) =>
      database.transaction('rw', database.table(table.name), async () =>
        putRows(database, table, { rows, mode }),
      ),
    ),
  removeOthers: (check) => withDatabase((database) => removeOthers(database, check)),
  dropUnusedImages: () =>
    withDatabase((database) => {
      const { images, blobs } = database;
      return database.transaction('rw', [images, blobs], async () => {
        const shown = new Set(await images.orderBy('hash').uniqueKeys());
        const stored = await blobs.toCollection().primaryKeys();
        await blobs.bulkDelete(stored.filter((hash) => !shown.has(hash)));
      });
    }),
};

async function putArticles(
  database: LibraryDatabase,
  articles: readonly ArticleRows[],
  mode: RestoreMode,
): Promise<RestoreCounts> {
  const counts = { added: 0, replaced: 0, kept: 0, removed: 0 };
  for (const { rows } of articles) {
    const there = bundleOf(rows);
    if (!there) continue;
    const id = mode === 'merge' ? await idHere(database, there) : there.entry.id;
    const here = await readBundle(database, id);
    const wanted = here && mode === 'merge' ? mergeArticle(here, withId(there, id)) : there;
    if (here && (wanted === here || sameData(wanted, here))) {
      counts.kept += 1;
      continue;
    }
    await writeBundle(database, await withImagesHere(database, wanted));
    await recountImages(database, wanted.entry.id);
    await queueForIndex(database, [wanted.entry.id]);
    counts[here ? 'replaced' : 'added'] += 1;
  }
  return counts;
}

/** Under which id the library has the article: the backup's, or another with its address. */
async function idHere({ articles }: LibraryDatabase, { entry }: ArticleBundle): Promise<string> {
  if ((await articles.where('id').equals(entry.id).count()) > 0) return entry.id;
  const same = await articles.where('addresses').anyOf(entry.addresses).first();
  return same?.id ?? entry.id;
}

/** An image whose content is neither here nor in the backup waits to be fetched again. */
async function withImagesHere(
  { blobs }: LibraryDatabase,
  bundle: ArticleBundle,
): Promise<ArticleBundle> {
  const images = [];
  const nextAt = bundle.entry.deletedAt === null ? 0 : NOT_WHILE_IN_TRASH;
  for (const row of bundle.images) {
    const there = row.hash !== null && (await blobs.where('hash').equals(row.hash).count()) > 0;
    const lost = row.state === 'saved' && !there;
    images.push(
      lost
        ? { ...row, state: 'waiting' as const, attempts: 0, nextAt, hash: null, bytes: null }
        : row,
    );
  }
  return { ...bundle, images };
}

async function putRows(
  database: LibraryDatabase,
  { name, keyOf, updatedAt }: BackupTable,
  { rows, mode }: { rows: readonly object[]; mode: RestoreMode },
): Promise<RestoreCounts> {
  const table = database.table<object, string>(name);
  const counts = { added: 0, replaced: 0, kept: 0, removed: 0 };
  if (rows.length === 0) return counts;
  const here = await table.bulkGet(rows.map(keyOf));
  const wanted = rows.filter((row, index) => {
    const known = here[index];
    const newer = known && (mode === 'replace' || updatedAt(row) > updatedAt(known));
    const put = !known || (newer && !sameData(row, known));
    counts[put ? (known ? 'replaced' : 'added') : 'kept'] += 1;
    return put;
  });
  await table.bulkPut(wanted);
  return counts;
}
