import type { Result } from '../../model/result.ts';
import { failure, success } from '../../model/result.ts';
import { backupProblem, type BackupProblem } from './backup-problem.ts';
import { type BackupTable, IMAGE_TABLE, type ImageFacts, type TableRows } from './backup-table.ts';
import { SETTINGS_NAME } from './manifest.ts';
import type { OpenedBackup } from './open-backup.ts';
import { groupsOf, readRows, type Refused } from './read-rows.ts';
import type { BackupCheck } from './verify-backup.ts';
import { type ArticleRows, wholeArticles } from './whole-articles.ts';

/**
 * `merge` keeps what is here and takes over what is new or newer; `replace` makes the library what
 * it was when the backup was written.
 */
export type RestoreMode = 'merge' | 'replace';

/** Records by what became of them. */
export interface RestoreCounts {
  added: number;
  /** The backup's record took the place of another, or brought something to it. */
  replaced: number;
  /** The library's record stayed as it was. */
  kept: number;
  /** Records of the library a replacement removed, since the backup does not have them. */
  removed: number;
}

/** What articles, and the tables that stand for themselves, came to. */
export type RestoreReport = Record<string, RestoreCounts>;

/** Where the records go. Each call is one transaction: all of it, or nothing. */
export interface RestoreTarget<Problem> {
  /** Of these images those that are not here yet. */
  missingImages(hashes: readonly string[]): Promise<Result<string[], Problem>>;
  putImage(facts: ImageFacts, bytes: Uint8Array<ArrayBuffer>): Promise<Result<void, Problem>>;
  putArticles(
    articles: readonly ArticleRows[],
    mode: RestoreMode,
  ): Promise<Result<RestoreCounts, Problem>>;
  putTable(
    table: BackupTable,
    rows: readonly object[],
    mode: RestoreMode,
  ): Promise<Result<RestoreCounts, Problem>>;
  /** Removes what the backup does not have. */
  removeOthers(
    check: Pick<BackupCheck, 'articleIds' | 'keys'>,
  ): Promise<Result<Record<string, number>, Problem>>;
  /** Lets go of images nothing shows, as a restore that was stopped leaves them. */
  dropUnusedImages(): Promise<Result<void, Problem>>;
}

export interface RestoreOptions {
  mode: RestoreMode;
  check: BackupCheck;
  tables: readonly BackupTable[];
  /** Steps done, of all. */
  onProgress(done: number, total: number): void;
  isCancelled(): boolean;
}

export interface Restored {
  report: RestoreReport;
  /** As `settings.json` has them, not yet looked at; undefined when there are none. */
  settings: unknown;
}

/**
 * Takes a verified backup over, article by article with all that belongs to it: images first, then
 * the rows in one transaction. Whenever it ends, every article is whole, as it was before or as the
 * backup has it; what a replacement removes goes last. Done again, it goes on.
 */
export async function restoreBackup<Problem>(
  backup: OpenedBackup,
  target: RestoreTarget<Problem>,
  options: RestoreOptions,
): Promise<Result<Restored, Problem | BackupProblem>> {
  const { mode, check } = options;
  const groups = groupsOf(backup.manifest.parts);
  const total = groups.length + 1;
  const report: RestoreReport = {};
  for (const [index, parts] of groups.entries()) {
    if (options.isCancelled()) return failure(backupProblem('cancelled'));
    const read = await readRows(backup, parts, { tables: options.tables, refused: [] });
    if (!read.ok) return read;
    const done = await restoreGroup(backup, target, { rows: read.value, mode, check });
    if (!done.ok) return done;
    addCounts(report, { articles: done.value });
    options.onProgress(index + 1, total);
  }
  const tables = await restoreTables(backup, target, options);
  if (!tables.ok) return tables;
  addCounts(report, tables.value);
  if (mode === 'replace') {
    const removed = await target.removeOthers(check);
    if (!removed.ok) return removed;
    for (const [table, count] of Object.entries(removed.value)) {
      addCounts(report, { [table]: { ...NONE, removed: count } });
    }
  }
  const tidied = await target.dropUnusedImages();
  if (!tidied.ok) return tidied;
  const settings = await readSettings(backup);
  if (!settings.ok) return settings;
  options.onProgress(total, total);
  return success({ report, settings: settings.value });
}

const NONE: RestoreCounts = { added: 0, replaced: 0, kept: 0, removed: 0 };

async function restoreGroup<Problem>(
  backup: OpenedBackup,
  target: RestoreTarget<Problem>,
  given: { rows: TableRows; mode: RestoreMode; check: BackupCheck },
): Promise<Result<RestoreCounts, Problem | BackupProblem>> {
  const { rows, mode, check } = given;
  const shown = (rows['images'] ?? []) as { hash: string | null }[];
  const wanted = new Set(shown.flatMap(({ hash }) => (hash === null ? [] : [hash])));
  const missing = await target.missingImages([...wanted].filter((hash) => check.images.has(hash)));
  if (!missing.ok) return missing;
  for (const hash of missing.value) {
    const part = backup.part(`images/${hash}`);
    const facts = check.images.get(hash);
    if (!part || !facts) continue;
    const bytes = await backup.read(part);
    if (!bytes.ok) return bytes;
    const put = await target.putImage(facts, bytes.value);
    if (!put.ok) return put;
  }
  return target.putArticles(wholeArticles(rows, []), mode);
}

async function restoreTables<Problem>(
  backup: OpenedBackup,
  target: RestoreTarget<Problem>,
  { mode, tables }: RestoreOptions,
): Promise<Result<RestoreReport, Problem | BackupProblem>> {
  const report: RestoreReport = {};
  const refused: Refused[] = [];
  for (const table of ownTables(tables)) {
    const parts = backup.manifest.parts.filter(({ name }) =>
      name.startsWith(`tables/${table.name}-`),
    );
    const read = await readRows(backup, parts, { tables, refused });
    if (!read.ok) return read;
    const rows = read.value[table.name] ?? [];
    const done = await target.putTable(table, rows, mode);
    if (!done.ok) return done;
    addCounts(report, { [table.name]: done.value });
  }
  return success(report);
}

/** The tables whose rows stand for themselves. */
function ownTables(tables: readonly BackupTable[]): BackupTable[] {
  return tables.filter(({ scope, name }) => scope === 'library' && name !== IMAGE_TABLE);
}

async function readSettings(backup: OpenedBackup): Promise<Result<unknown, BackupProblem>> {
  const part = backup.part(SETTINGS_NAME);
  if (!part) return success(undefined);
  const bytes = await backup.read(part);
  if (!bytes.ok) return bytes;
  try {
    return success(JSON.parse(new TextDecoder().decode(bytes.value)));
  } catch {
    return success(undefined);
  }
}

function addCounts(report: RestoreReport, more: RestoreReport): void {
  for (const [table, counts] of Object.entries(more)) {
    const before = report[table] ?? NONE;
    report[table] = {
      added: before.added + counts.added,
      replaced: before.replaced + counts.replaced,
      kept: before.kept + counts.kept,
      removed: before.removed + counts.removed,
    };
  }
}
