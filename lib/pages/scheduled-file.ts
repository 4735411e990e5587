import { writeBackup } from '../library/backup/write-backup.ts';
import type { WritingProblem, WrittenFile } from '../model/backup-schedule.ts';
import type { StorageProblem } from '../model/problems.ts';
import type { Result } from '../model/result.ts';
import { failure, success } from '../model/result.ts';
import { sha256 } from '../model/sha256.ts';
import { librarySource } from '../storage/backup/library-source.ts';
import { unlessRestoring } from '../storage/library-lock.ts';
import { SCHEMA_VERSION } from '../storage/schema.ts';
import { dropScratchFile, openScratchFile, type ScratchFile } from '../storage/scratch-file.ts';
import { gatherFile } from './backup-file.ts';

const NAME = 'scheduled-backup.zip';
const TYPE = 'application/zip';

export interface FileOrder {
  /** What goes into the settings' part. */
  settings: object;
  /** Of the extension; told, since Chrome's hidden page cannot ask for it. */
  appVersion: string;
  /** Unix ms. */
  startedAt: number;
  signal: AbortSignal;
}

/**
 * Writes the library into one file on the disk, out of sight, a few megabytes in memory at a time.
 * The address it is then to be had at ends with the page; the file with `dropScheduledFile`.
 */
export async function writeScheduledFile(
  order: FileOrder,
): Promise<Result<WrittenFile, WritingProblem>> {
  const file = await newFile();
  if (!file.ok) return failure(reasonOf(file.problem));
  const written = await unlessRestoring((restoring) => writeInto(file.value, order, restoring));
  if (!written) return failure('later');
  if (!written.ok) return failure(reasonOf(written.problem));
  const { value } = written;
  return success({ url: URL.createObjectURL(value), bytes: value.size });
}

/** Lets go of what `writeScheduledFile` left on the disk. */
export function dropScheduledFile(): Promise<void> {
  return dropScratchFile(NAME);
}

/** Where the browser has no files of its own to give, the pieces become a blob. */
async function newFile(): Promise<Result<ScratchFile, StorageProblem>> {
  const opened = await openScratchFile(NAME);
  if (opened.ok || opened.problem === 'quota') return opened;
  const { write, finish } = gatherFile(TYPE);
  return success({
    write,
    drained: () => Promise.resolve(null),
    finish: () => Promise.resolve(success(finish())),
  });
}

async function writeInto(
  file: ScratchFile,
  { settings, appVersion, startedAt, signal }: FileOrder,
  restoring: AbortSignal,
): Promise<Result<Blob, StorageProblem | 'cancelled'>> {
  let problem: StorageProblem | null = null;
  const written = await writeBackup(librarySource, {
    settings,
    databaseVersion: SCHEMA_VERSION,
    appVersion,
    now: startedAt,
    digest: sha256,
    write: file.write,
    async drained() {
      problem ??= await file.drained();
    },
    onProgress: () => undefined,
    isCancelled: () => problem !== null || signal.aborted || restoring.aborted,
  });
  if (problem) return failure(problem);
  return written.ok ? file.finish() : written;
}

function reasonOf(problem: StorageProblem | 'cancelled'): WritingProblem {
  if (problem === 'cancelled') return 'later';
  return problem === 'quota' ? 'disk-full' : 'library';
}
