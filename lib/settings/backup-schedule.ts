import { storage } from 'wxt/utils/storage';
import {
  type BackupRun,
  type BackupSchedule,
  parseBackupRun,
  parseBackupSchedule,
} from '../model/backup-schedule.ts';
import { createTurns } from '../model/in-turn.ts';

const schedule = storage.defineItem<unknown>('local:backup-schedule', {
  fallback: null,
  version: 1,
});
const run = storage.defineItem<unknown>('local:backup-run', { fallback: null, version: 1 });

const inTurn = createTurns();

/** What the reader wants; switched off when nothing is stored. */
export async function getBackupSchedule(): Promise<BackupSchedule> {
  return parseBackupSchedule(await schedule.getValue());
}

/** Stores what `patch` names. */
export function changeBackupSchedule(patch: Partial<BackupSchedule>): Promise<void> {
  return inTurn(async () => schedule.setValue({ ...(await getBackupSchedule()), ...patch }));
}

/** What became of scheduled backups so far. */
export async function getBackupRun(): Promise<BackupRun> {
  return parseBackupRun(await run.getValue());
}

/** Only the background writes it. */
export async function keepBackupRun(value: BackupRun): Promise<void> {
  await run.setValue(value);
}

/** Calls `listener` after every change of the schedule, made in whatever page. */
export function onBackupScheduleChange(listener: () => void): void {
  schedule.watch(() => listener());
}

/** Calls `listener` with both as they are now and after every change, until `signal` aborts. */
export function watchScheduledBackups(
  listener: (stored: { schedule: BackupSchedule; run: BackupRun }) => void,
  signal: AbortSignal,
): void {
  const read = async (): Promise<void> => {
    const stored = { schedule: await getBackupSchedule(), run: await getBackupRun() };
    if (!signal.aborted) listener(stored);
  };
  const ends = [schedule.watch(() => void read()), run.watch(() => void read())];
  signal.addEventListener('abort', () => ends.forEach((end) => end()), { once: true });
  void read();
}
