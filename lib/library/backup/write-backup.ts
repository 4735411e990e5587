import type { Result } from '../../model/result.ts';
import { failure, success } from '../../model/result.ts';
import { IMAGE_TABLE, type ImageFacts, type TableRows } from './backup-table.ts';
import { BACKUP_FORMAT, MANIFEST_NAME, type Manifest, SETTINGS_NAME } from './manifest.ts';
import { toLines } from './row-lines.ts';
import { createZipWriter, type ZipWriter } from './zip/zip-writer.ts';

/** Where the records come from. Whatever changes meanwhile is in the backup whole or not at all. */
export interface BackupSource<Problem> {
  /** Ids of all articles, in groups of which each fits into memory. */
  groups(): Promise<Result<string[][], Problem>>;
  /** The rows of these articles in every table of scope `article`, read at one moment. */
  group(articleIds: readonly string[]): Promise<Result<TableRows, Problem>>;
  /** Every row of the tables of scope `library`. */
  tables(): Promise<Result<TableRows, Problem>>;
  hashes(): Promise<Result<string[], Problem>>;
  /** Null when it has gone meanwhile. */
  image(hash: string): Promise<Result<StoredImage | null, Problem>>;
}

export interface StoredImage {
  facts: ImageFacts;
  bytes: Uint8Array<ArrayBuffer>;
}

export interface BackupOrder {
  /** What goes into `settings.json`; absent when there is nothing to keep. */
  settings: unknown;
  databaseVersion: number;
  appVersion: string;
  /** Unix ms. */
  now: number;
  /** SHA-256 in hexadecimal. */
  digest(bytes: Uint8Array<ArrayBuffer>): Promise<string>;
  /** Called with one piece of the file after the other. */
  write(bytes: Uint8Array<ArrayBuffer>): void;
  /** Waited for after every part, so that a slow disk is not buried under what it has yet to write. */
  drained?(): Promise<unknown>;
  /** Groups, tables and images done, of all. */
  onProgress(done: number, total: number): void;
  isCancelled(): boolean;
}

/** Rows of a table that is not bound to articles, in one part. */
const ROWS_PER_PART = 2_000;

/**
 * Writes everything the source has as one ZIP (lib/library/backup/README.md), piece by piece, with
 * one group or image in memory at a time. Answers with the manifest it has written.
 */
export async function writeBackup<Problem>(
  source: BackupSource<Problem>,
  order: BackupOrder,
): Promise<Result<Manifest, Problem | 'cancelled'>> {
  const groups = await source.groups();
  if (!groups.ok) return groups;
  const hashes = await source.hashes();
  if (!hashes.ok) return hashes;
  const writer = startBackup(order, groups.value.length + hashes.value.length + 1);
  for (const [index, ids] of groups.value.entries()) {
    if (order.isCancelled()) return failure('cancelled');
    const rows = await source.group(ids);
    if (!rows.ok) return rows;
    await writer.group(rows.value, index + 1);
  }
  const images: ImageFacts[] = [];
  // Asked again: an image may have come while the texts were written.
  const present = await source.hashes();
  if (!present.ok) return present;
  for (const hash of present.value) {
    if (order.isCancelled()) return failure('cancelled');
    const image = await source.image(hash);
    if (!image.ok) return image;
    if (image.value && (await writer.image(image.value))) images.push(image.value.facts);
  }
  const tables = await source.tables();
  if (!tables.ok) return tables;
  await writer.tables({ ...tables.value, [IMAGE_TABLE]: images });
  return order.isCancelled() ? failure('cancelled') : success(await writer.finish());
}

function startBackup(order: BackupOrder, total: number) {
  const { settings, databaseVersion, appVersion, now } = order;
  const zip = createZipWriter(order.write, now);
  const manifest: Manifest = {
    format: BACKUP_FORMAT,
    databaseVersion,
    appVersion,
    createdAt: now,
    counts: {},
    parts: [],
  };
  let done = 0;
  const step = (): void => order.onProgress(Math.min((done += 1), total), total);
  const add = partWriter(zip, { order, manifest });
  const addRows = async (name: string, table: string, rows: readonly object[]) => {
    manifest.counts[table] = (manifest.counts[table] ?? 0) + rows.length;
    if (rows.length > 0) await add(name, { bytes: toLines(rows), rows: rows.length });
  };
  return {
    async group(rows: TableRows, number: number): Promise<void> {
      for (const [table, list] of Object.entries(rows)) {
        await addRows(`groups/${sixDigits(number)}/${table}.ndjson`, table, list);
      }
      step();
    },
    /** False for a content that is not what its key says: the disk has lost it. */
    async image({ facts, bytes }: StoredImage): Promise<boolean> {
      step();
      if ((await order.digest(bytes)) !== facts.hash) return false;
      await add(`images/${facts.hash}`, { bytes, rows: 1 });
      return true;
    },
    async tables(rows: TableRows): Promise<void> {
      for (const [table, list] of Object.entries(rows)) {
        for (let start = 0; start < Math.max(list.length, 1); start += ROWS_PER_PART) {
          const name = `tables/${table}-${sixDigits(start / ROWS_PER_PART + 1)}.ndjson`;
          await addRows(name, table, list.slice(start, start + ROWS_PER_PART));
        }
      }
      step();
    },
    async finish(): Promise<Manifest> {
      if (settings !== undefined) {
        await add(SETTINGS_NAME, { bytes: jsonBytes(settings), rows: 1 });
      }
      zip.add({ name: MANIFEST_NAME, bytes: jsonBytes(manifest), compress: true });
      zip.finish();
      return manifest;
    },
  };
}

function partWriter(
  zip: ZipWriter,
  { order, manifest }: { order: BackupOrder; manifest: Manifest },
) {
  return async (
    name: string,
    { bytes, rows }: { bytes: Uint8Array<ArrayBuffer>; rows: number },
  ): Promise<void> => {
    const sha256 = await order.digest(bytes);
    manifest.parts.push({ name, bytes: bytes.length, sha256, rows });
    zip.add({ name, bytes, compress: !name.startsWith('images/') });
    await order.drained?.();
  };
}

function jsonBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 1)}\n`);
}

function sixDigits(number: number): string {
  return String(number).padStart(6, '0');
}
