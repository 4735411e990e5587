import type { WritingProblem, WrittenFile } from '../model/backup-schedule.ts';
import type { StorageProblem } from '../model/problems.ts';
import type { Result } from '../model/result.ts';
import { failure, success } from '../model/result.ts';
import { unlessRestoring } from '../storage/library-lock.ts';
import { dropScratchFile } from '../storage/scratch-file.ts';
import { writeLibraryFile } from './library-file.ts';

const NAME = 'scheduled-backup.zip';

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
 * Writes a scheduled backup where the browser can save it from. The address ends with the page; the
 * file with `dropScheduledFile`.
 */
export async function writeScheduledFile(
  order: FileOrder,
): Promise<Result<WrittenFile, WritingProblem>> {
  const { settings, appVersion, startedAt, signal } = order;
  const written = await unlessRestoring((restoring) =>
    writeLibraryFile({
      name: NAME,
      settings,
      appVersion,
      now: startedAt,
      isCancelled: () => signal.aborted || restoring.aborted,
    }),
  );
  if (!written) return failure('later');
  if (!written.ok) return failure(reasonOf(written.problem));
  const { content } = written.value;
  return success({ url: URL.createObjectURL(content), bytes: content.size });
}

/** Lets go of what `writeScheduledFile` left on the disk. */
export function dropScheduledFile(): Promise<void> {
  return dropScratchFile(NAME);
}

function reasonOf(problem: StorageProblem | 'cancelled'): WritingProblem {
  if (problem === 'cancelled') return 'later';
  return problem === 'quota' ? 'disk-full' : 'library';
}
