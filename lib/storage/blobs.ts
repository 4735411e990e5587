import { sha256 } from '../model/sha256.ts';
import type { BlobRow, ImageRow } from './rows.ts';
import type { LibraryDatabase } from './schema.ts';

/** The key under which a content is stored once. */
export async function blobHash(blob: Blob): Promise<string> {
  return sha256(await blob.arrayBuffer());
}

/** Stores a content unless it is there already. */
export async function keepBlob({ blobs }: LibraryDatabase, row: BlobRow): Promise<void> {
  const known = await blobs.where('hash').equals(row.hash).count();
  if (known === 0) await blobs.put(row);
}

/** Deletes the blobs of removed images that no other image shows. Call it after their removal. */
export async function dropOrphanedBlobs(
  { images, blobs }: LibraryDatabase,
  removed: readonly Pick<ImageRow, 'hash'>[],
): Promise<void> {
  const hashes = new Set(removed.flatMap(({ hash }) => (hash === null ? [] : [hash])));
  for (const hash of hashes) {
    const users = await images.where('hash').equals(hash).count();
    if (users === 0) await blobs.delete(hash);
  }
}
