import type { BlobRow, ImageRow } from './rows.ts';
import type { LibraryDatabase } from './schema.ts';

/** SHA-256 of the content in hexadecimal: the key under which a blob is stored once. */
export async function contentHash(blob: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
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
