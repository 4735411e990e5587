import type { StorageProblem } from '../model/problems.ts';
import type { Result } from '../model/result.ts';
import { failure, success } from '../model/result.ts';
import { storageProblem } from './storage-problem.ts';

/** A file that is written on the disk piece by piece, out of the reader's sight. */
export interface ScratchFile {
  /** Takes a piece; nothing is written before `drained`. */
  write(bytes: Uint8Array<ArrayBuffer>): void;
  /** Done once no more than a few megabytes wait in memory. Null, or why it cannot be written. */
  drained(): Promise<StorageProblem | null>;
  /** The whole file, which stays on the disk until `dropScratchFile`. */
  finish(): Promise<Result<Blob, StorageProblem>>;
}

/** Pieces are gathered up to this many bytes. */
const GATHERED = 8 * 1024 * 1024;

/**
 * Begins a file of that name anew in the origin's private file system. Fails where the browser has
 * none to give (a profile that must not remember).
 * @param type media type of the whole
 */
export async function openScratchFile(
  name: string,
  type: string,
): Promise<Result<ScratchFile, StorageProblem>> {
  try {
    const folder = await navigator.storage.getDirectory();
    const file = await folder.getFileHandle(name, { create: true });
    return success(scratchFile(await file.createWritable(), { file, type }));
  } catch (error) {
    return failure(storageProblem(error) ?? 'unavailable');
  }
}

/** Removes it. Nothing happens when it is not there or still being read. */
export async function dropScratchFile(name: string): Promise<void> {
  try {
    const folder = await navigator.storage.getDirectory();
    await folder.removeEntry(name);
  } catch {
    // Gone already; one that is in use goes the next time.
  }
}

/** Long after a browser has saved what it was given. */
const KEPT_MS = 60 * 60 * 1000;

/** Removes what was left: given to the browser long ago, or cut off by its end. `now` in Unix ms. */
export async function cleanScratchFiles(now: number): Promise<void> {
  try {
    const folder = await navigator.storage.getDirectory();
    for await (const handle of folder.values()) {
      if (handle.kind !== 'file') continue;
      const { lastModified } = await (handle as FileSystemFileHandle).getFile();
      if (now - lastModified > KEPT_MS) await dropScratchFile(handle.name);
    }
  } catch {
    // None to be had here, so none was left.
  }
}

function scratchFile(
  stream: FileSystemWritableFileStream,
  { file, type }: { file: FileSystemFileHandle; type: string },
): ScratchFile {
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const flush = async (): Promise<StorageProblem | null> => {
    const waiting = pieces;
    pieces = [];
    length = 0;
    try {
      await stream.write(new Blob(waiting));
      return null;
    } catch (error) {
      return storageProblem(error) ?? 'failed';
    }
  };
  return {
    write(bytes) {
      pieces.push(bytes);
      length += bytes.length;
    },
    drained: () => (length < GATHERED ? Promise.resolve(null) : flush()),
    async finish() {
      const problem = await flush();
      if (problem) return failure(problem);
      try {
        await stream.close();
        const written = await file.getFile();
        return success(written.slice(0, written.size, type));
      } catch (error) {
        return failure(storageProblem(error) ?? 'failed');
      }
    },
  };
}
