import { writeBackup } from '../library/backup/write-backup.ts';
import type { StorageProblem } from '../model/problems.ts';
import type { Result } from '../model/result.ts';
import { failure, success } from '../model/result.ts';
import { sha256 } from '../model/sha256.ts';
import { librarySource } from '../storage/backup/library-source.ts';
import { SCHEMA_VERSION } from '../storage/schema.ts';
import { openScratchFile, type ScratchFile } from '../storage/scratch-file.ts';
import { gatherFile } from './backup-file.ts';

export interface LibraryFileOrder {
  /** Of the file out of sight; one that is still there is written anew. */
  name: string;
  /** What goes into the settings' part. */
  settings: object;
  /** Of the extension. */
  appVersion: string;
  /** Unix ms. */
  now: number;
  /** Groups, tables and images done, of all. */
  onProgress?(done: number, total: number): void;
  isCancelled(): boolean;
}

export interface LibraryFile {
  content: Blob;
  /** Records by table. */
  counts: Readonly<Record<string, number>>;
}

const TYPE = 'application/zip';

/**
 * Writes the library into one file on the disk, out of sight, with a few megabytes of it in memory
 * at a time whatever its size. The content lasts as long as the file (lib/storage/scratch-file.ts).
 */
export async function writeLibraryFile(
  order: LibraryFileOrder,
): Promise<Result<LibraryFile, StorageProblem | 'cancelled'>> {
  const { name, settings, appVersion, now, onProgress = () => undefined } = order;
  const opened = await newFile(name);
  if (!opened.ok) return opened;
  const file = opened.value;
  let problem: StorageProblem | null = null;
  const written = await writeBackup(librarySource, {
    settings,
    databaseVersion: SCHEMA_VERSION,
    appVersion,
    now,
    digest: sha256,
    write: file.write,
    async drained() {
      problem ??= await file.drained();
    },
    onProgress,
    isCancelled: () => problem !== null || order.isCancelled(),
  });
  if (problem) return failure(problem);
  if (!written.ok) return written;
  const finished = await file.finish();
  if (!finished.ok) return finished;
  return success({ content: finished.value, counts: written.value.counts });
}

/** Where the browser has no files of its own to give, the pieces become a blob. */
async function newFile(name: string): Promise<Result<ScratchFile, StorageProblem>> {
  const opened = await openScratchFile(name, TYPE);
  if (opened.ok || opened.problem === 'quota') return opened;
  const { write, finish } = gatherFile(TYPE);
  return success({
    write,
    drained: () => Promise.resolve(null),
    finish: () => Promise.resolve(success(finish())),
  });
}
