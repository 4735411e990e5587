import type { BackupCheck } from '../../library/backup/verify-backup.ts';
import type { LibraryDatabase } from '../schema.ts';
import { queueForIndex } from '../search-index.ts';

/**
 * Removes the articles and the rows a backup does not have, all or nothing. Answers with how many
 * of each table went.
 */
export function removeOthers(
  database: LibraryDatabase,
  { articleIds, keys }: Pick<BackupCheck, 'articleIds' | 'keys'>,
): Promise<Record<string, number>> {
  const { articles, texts, versions, images, positions, indexQueue } = database;
  const bound = [articles, texts, versions, images, positions, indexQueue];
  const tables = [...keys.keys()].map((name) => database.table<object, string>(name));
  return database.transaction('rw', [...bound, ...tables], async () => {
    const here = await articles.toCollection().primaryKeys();
    const gone = here.filter((id) => !articleIds.has(id));
    for (const table of [articles, texts, positions]) await table.bulkDelete(gone);
    for (const table of [versions, images]) {
      await table.where('articleId').anyOf(gone).delete();
    }
    await queueForIndex(database, gone);
    const removed: Record<string, number> = { articles: gone.length };
    for (const table of tables) {
      const kept = keys.get(table.name);
      const others = (await table.toCollection().primaryKeys()).filter((key) => !kept?.has(key));
      await table.bulkDelete(others);
      removed[table.name] = others.length;
    }
    return removed;
  });
}
