import { createHash } from 'node:crypto';
import { writeBackup } from '../../lib/library/backup/write-backup.ts';
import { success } from '../../lib/model/result.ts';
import { SCHEMA_VERSION } from '../../lib/storage/schema.ts';

const nothing = <Value>(value: Value) => Promise.resolve(success(value));

/** A sound backup, in Base64, of a library that holds one collection and a record of no sense. */
export async function smallBackup(): Promise<string> {
  const pieces: Uint8Array[] = [];
  const collections = [{ id: 'c-1', name: 'Chuyển đổi số', createdAt: 1 }, { id: 7 }];
  await writeBackup(
    {
      groups: () => nothing([]),
      group: () => nothing({}),
      tables: () => nothing({ collections }),
      hashes: () => nothing([]),
      image: () => nothing(null),
    },
    {
      settings: undefined,
      databaseVersion: SCHEMA_VERSION,
      appVersion: '0.1.0',
      now: Date.UTC(2026, 10, 27),
      digest: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
      write: (bytes) => void pieces.push(bytes),
      onProgress: () => undefined,
      isCancelled: () => false,
    },
  );
  return Buffer.concat(pieces).toString('base64');
}
