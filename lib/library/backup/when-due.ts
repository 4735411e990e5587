import type { BackupPeriod, BackupRun, BackupSchedule } from '../../model/backup-schedule.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** How long to wait after the first, second … failure in a row; after the last, always that long. */
const RETRY_MS = [15 * MINUTE_MS, HOUR_MS, 6 * HOUR_MS, DAY_MS] as const;

/**
 * When the next scheduled backup is due, Unix ms, perhaps long past; null when none is wanted. Days
 * are those of the reader's calendar, so a backup does not creep through the day from one to the
 * next: it is due from midnight on and made when the browser runs.
 */
export function nextBackupAt(
  { every, askedAt }: BackupSchedule,
  { run, now }: { run: BackupRun; now: number },
): number | null {
  if (every === null) return null;
  const { success, failure } = run;
  const lastTry = Math.max(success?.at ?? -1, failure?.at ?? -1);
  // A clock that was set back must not put backups off for years.
  if (lastTry > now + DAY_MS) return now;
  if (askedAt !== null && askedAt > lastTry && askedAt <= now) return askedAt;
  if (failure) return failure.at + (RETRY_MS[failure.tries - 1] ?? DAY_MS);
  return success ? afterPeriod(success.at, every) : now;
}

/** The first moment of the day that is a period after that of `time`; 31 January leads to the end of February. */
function afterPeriod(time: number, every: BackupPeriod): number {
  const from = new Date(time);
  const [year, month, day] = [from.getFullYear(), from.getMonth(), from.getDate()];
  if (every === 'day') return new Date(year, month, day + 1).getTime();
  if (every === 'week') return new Date(year, month, day + 7).getTime();
  const lastDay = new Date(year, month + 2, 0).getDate();
  return new Date(year, month + 1, Math.min(day, lastDay)).getTime();
}
