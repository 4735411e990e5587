import type { BackupFailure, BackupRun, BackupStep } from '../../model/backup-schedule.ts';

/** What the browser says about a download, in its own words, as a reason a reader understands. */
export function downloadFailure(error: string | undefined): BackupFailure {
  switch (error) {
    case 'USER_CANCELED':
      return 'cancelled';
    case 'FILE_NO_SPACE':
      return 'disk-full';
    case 'FILE_ACCESS_DENIED':
    case 'FILE_NAME_TOO_LONG':
    case 'FILE_BLOCKED':
    case 'FILE_FAILED':
      return 'no-folder';
    case 'USER_SHUTDOWN':
    case 'CRASH':
    case 'NETWORK_FAILED':
    case 'FILE_TOO_SHORT':
      return 'broken-off';
    default:
      return 'unknown';
  }
}

/** A run with the next step under way. */
export function underWay(run: BackupRun, doing: BackupStep): BackupRun {
  return { ...run, doing };
}

/** A run that ended with a file on the disk; what went wrong before it is settled. */
export function succeeded(
  { doing }: BackupRun & { doing: BackupStep },
  { name, bytes }: { name: string; bytes: number },
): BackupRun {
  return { doing: null, success: { at: doing.startedAt, name, bytes }, failure: null };
}

/** A run that failed at `now` (Unix ms); failures in a row are counted. */
export function failed(run: BackupRun, reason: BackupFailure, now: number): BackupRun {
  const tries = (run.failure?.tries ?? 0) + 1;
  return { ...run, doing: null, failure: { at: now, reason, tries } };
}
