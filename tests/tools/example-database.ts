import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'databases');

/** A content as the example files write it. */
export interface WrittenBlob {
  blobType: string;
  base64: string;
}

/** Bytes of the search index. */
interface WrittenBytes {
  bytes64: string;
}

/** Rows of every table, as JSON: contents are `WrittenBlob`s, bytes `WrittenBytes`. */
export type WrittenTables = Record<string, Record<string, unknown>[]>;

/** The example database that was committed with a version of the schema; null when there is none. */
export function writtenDatabase(version: number): WrittenTables | null {
  const file = join(FOLDER, `version-${version}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as WrittenTables) : null;
}

/** A row with its contents as Blobs and its bytes as such. */
export function readRow(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, readValue(value)]));
}

function readValue(value: unknown): unknown {
  if (isWrittenBlob(value)) return toBlob(value);
  return isWrittenBytes(value) ? new Uint8Array(Buffer.from(value.bytes64, 'base64')) : value;
}

/** The same row as it would be written down. */
export async function writeRow(row: object): Promise<Record<string, unknown>> {
  const entries = Object.entries(row).map(async ([key, value]: [string, unknown]) => {
    if (value instanceof Uint8Array) {
      return [key, { bytes64: Buffer.from(value).toString('base64') } satisfies WrittenBytes];
    }
    if (!(value instanceof Blob)) return [key, value];
    const base64 = Buffer.from(await value.arrayBuffer()).toString('base64');
    return [key, { blobType: value.type, base64 } satisfies WrittenBlob];
  });
  return Object.fromEntries((await Promise.all(entries)) as [string, unknown][]);
}

function toBlob({ blobType, base64 }: WrittenBlob): Blob {
  return new Blob([Buffer.from(base64, 'base64')], { type: blobType });
}

function isWrittenBlob(value: unknown): value is WrittenBlob {
  return typeof value === 'object' && value !== null && 'base64' in value;
}

function isWrittenBytes(value: unknown): value is WrittenBytes {
  return typeof value === 'object' && value !== null && 'bytes64' in value;
}
