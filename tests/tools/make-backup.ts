import { createHash } from 'node:crypto';
import type { ByteSource } from '../../lib/library/backup/byte-source.ts';
import { openBackup } from '../../lib/library/backup/open-backup.ts';
import type { RestoreMode } from '../../lib/library/backup/restore-backup.ts';
import { restoreBackup } from '../../lib/library/backup/restore-backup.ts';
import { verifyBackup } from '../../lib/library/backup/verify-backup.ts';
import { writeBackup } from '../../lib/library/backup/write-backup.ts';
import { BACKUP_TABLES } from '../../lib/storage/backup/backup-tables.ts';
import { librarySource } from '../../lib/storage/backup/library-source.ts';
import { libraryTarget } from '../../lib/storage/backup/library-target.ts';
import { SCHEMA_VERSION } from '../../lib/storage/schema.ts';

export const digest = async (bytes: Uint8Array): Promise<string> =>
  createHash('sha256').update(bytes).digest('hex');

/** A file in memory; `reads` tells how much of it was asked for at once. */
export function fileOf(bytes: Uint8Array): ByteSource & { largestRead: number } {
  const source = {
    size: bytes.length,
    largestRead: 0,
    async read(start: number, end: number) {
      source.largestRead = Math.max(source.largestRead, end - start);
      return new Uint8Array(bytes.subarray(start, end));
    },
  };
  return source;
}

const ORDER = {
  databaseVersion: SCHEMA_VERSION,
  appVersion: '0.1.0',
  now: Date.UTC(2026, 10, 27, 3, 4, 6),
  digest,
  onProgress: () => {},
  isCancelled: () => false,
};

/** The library as it is now, as the bytes of a backup. */
export async function makeBackup(settings?: unknown): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const written = await writeBackup(librarySource, {
    ...ORDER,
    settings,
    write: (bytes) => void pieces.push(bytes),
  });
  if (!written.ok) throw new Error(written.problem);
  return new Uint8Array(Buffer.concat(pieces));
}

/** Opens and verifies. */
export async function checkBackup(source: ByteSource) {
  const opened = await openBackup(source, { databaseVersion: SCHEMA_VERSION, digest });
  if (!opened.ok) return opened;
  const check = await verifyBackup(opened.value, {
    tables: BACKUP_TABLES,
    onProgress: () => {},
    isCancelled: () => false,
  });
  return check.ok
    ? { ok: true as const, value: { backup: opened.value, check: check.value } }
    : check;
}

/** All the way from a file into the library. */
export async function restoreFrom(
  bytes: Uint8Array,
  mode: RestoreMode,
  isCancelled: () => boolean = () => false,
) {
  const checked = await checkBackup(fileOf(bytes));
  if (!checked.ok) return checked;
  const { backup, check } = checked.value;
  return restoreBackup(backup, libraryTarget, {
    mode,
    check,
    tables: BACKUP_TABLES,
    onProgress: () => {},
    isCancelled,
  });
}
