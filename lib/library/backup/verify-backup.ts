import { imageTypeOf } from '../../model/image-type.ts';
import type { Result } from '../../model/result.ts';
import { failure, success } from '../../model/result.ts';
import { backupProblem, type BackupProblem } from './backup-problem.ts';
import { type BackupTable, IMAGE_TABLE, type ImageFacts } from './backup-table.ts';
import type { BackupPart } from './manifest.ts';
import type { OpenedBackup } from './open-backup.ts';
import { groupsOf, readRows, type Refused, refuse, tableOf } from './read-rows.ts';
import { wholeArticles } from './whole-articles.ts';

/** What a sound backup holds that can be taken over. */
export interface BackupCheck {
  /** Unix ms. */
  createdAt: number;
  appVersion: string;
  /** Records by table, without those refused. */
  counts: Record<string, number>;
  refused: Refused[];
  /** Images by their hash, each proven to be a picture. */
  images: ReadonlyMap<string, ImageFacts>;
  /** Ids of the articles, and by table the keys of the rows that stand for themselves. */
  articleIds: ReadonlySet<string>;
  keys: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface VerifyOptions {
  tables: readonly BackupTable[];
  /** Bytes read, of all. */
  onProgress(done: number, total: number): void;
  isCancelled(): boolean;
}

/**
 * Reads every part of a backup and proves it: its size, its checksum, each record by the parser of
 * its table, each image by its first bytes. Nothing is written. One group or image is in memory at
 * a time, so the size of the file does not matter.
 */
export async function verifyBackup(
  backup: OpenedBackup,
  options: VerifyOptions,
): Promise<Result<BackupCheck, BackupProblem>> {
  const { parts, createdAt, appVersion } = backup.manifest;
  const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  const check = {
    createdAt,
    appVersion,
    counts: {} as Record<string, number>,
    refused: [] as Refused[],
    images: new Map<string, ImageFacts>(),
    articleIds: new Set<string>(),
    keys: emptyKeys(backup, options.tables),
  };
  let done = 0;
  for (const batch of batchesOf(parts)) {
    if (options.isCancelled()) return failure(backupProblem('cancelled'));
    const problem = await verifyBatch(backup, batch, { check, tables: options.tables });
    if (problem) return failure(problem);
    done += batch.reduce((sum, { bytes }) => sum + bytes, 0);
    options.onProgress(done, total);
  }
  return success({ ...check, counts: { ...check.counts, [IMAGE_TABLE]: check.images.size } });
}

/** The tables the writer knew: what it did not know was not left out on purpose. */
function emptyKeys(
  { manifest }: OpenedBackup,
  tables: readonly BackupTable[],
): Map<string, Set<string>> {
  const known = tables.filter(
    ({ name, scope }) =>
      scope === 'library' && name !== IMAGE_TABLE && Object.hasOwn(manifest.counts, name),
  );
  return new Map(known.map(({ name }) => [name, new Set()]));
}

/** What is looked at together: a group's parts; then tables, before the images they describe. */
function batchesOf(parts: readonly BackupPart[]): BackupPart[][] {
  const single = parts.filter(({ name }) => !name.startsWith('groups/'));
  const rank = ({ name }: BackupPart) => (name.startsWith('images/') ? 1 : 0);
  return [
    ...groupsOf(parts),
    ...single.toSorted((a, b) => rank(a) - rank(b)).map((part) => [part]),
  ];
}

type Gathered = Omit<BackupCheck, 'images' | 'articleIds' | 'keys'> & {
  images: Map<string, ImageFacts>;
  articleIds: Set<string>;
  keys: Map<string, Set<string>>;
};

async function verifyBatch(
  backup: OpenedBackup,
  batch: BackupPart[],
  { check, tables }: { check: Gathered; tables: readonly BackupTable[] },
): Promise<BackupProblem | null> {
  const [first] = batch;
  if (!first) return null;
  if (tableOf(first.name) === null) return verifyContent(backup, { part: first, check });
  const read = await readRows(backup, batch, { tables, refused: check.refused });
  if (!read.ok) return read.problem;
  if (first.name.startsWith('groups/')) {
    for (const { id, rows } of wholeArticles(read.value, check.refused)) {
      check.articleIds.add(id);
      for (const [table, list] of Object.entries(rows)) count(check, table, list.length);
    }
    return null;
  }
  for (const [table, rows] of Object.entries(read.value)) {
    if (table === IMAGE_TABLE) {
      for (const row of rows as ImageFacts[]) check.images.set(row.hash, row);
      continue;
    }
    const keyOf = tables.find(({ name }) => name === table)?.keyOf ?? String;
    for (const row of rows) check.keys.get(table)?.add(keyOf(row));
    count(check, table, rows.length);
  }
  return null;
}

async function verifyContent(
  backup: OpenedBackup,
  { part, check }: { part: BackupPart; check: Gathered },
): Promise<BackupProblem | null> {
  const bytes = await backup.read(part);
  if (!bytes.ok) return bytes.problem;
  if (!part.name.startsWith('images/')) return null;
  const hash = part.name.slice('images/'.length);
  const facts = check.images.get(hash);
  if (facts && part.sha256 === hash && imageTypeOf(bytes.value) === facts.type) return null;
  check.images.delete(hash);
  refuse(check.refused, { table: IMAGE_TABLE, reason: 'not-an-image', count: 1 });
  return null;
}

function count(check: Gathered, table: string, rows: number): void {
  check.counts[table] = (check.counts[table] ?? 0) + rows;
}
