import type { ByteSource } from '../library/backup/byte-source.ts';

/** A file the reader chose, read by slices. */
export function fileSource(file: Blob): ByteSource {
  return {
    size: file.size,
    async read(start, end) {
      try {
        return new Uint8Array(await file.slice(start, end).arrayBuffer());
      } catch {
        return null;
      }
    },
  };
}

/** Pieces are gathered up to this many bytes; browsers keep larger blobs on the disk. */
const GATHERED = 8 * 1024 * 1024;

/** Makes one file of many pieces without ever holding it in one array. */
export function gatherFile(type: string): {
  write(bytes: Uint8Array<ArrayBuffer>): void;
  finish(): Blob;
} {
  const blobs: Blob[] = [];
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const gather = (): void => {
    blobs.push(new Blob(pieces));
    pieces = [];
    length = 0;
  };
  return {
    write(bytes) {
      pieces.push(bytes);
      length += bytes.length;
      if (length >= GATHERED) gather();
    },
    finish() {
      gather();
      return new Blob(blobs, { type });
    },
  };
}
