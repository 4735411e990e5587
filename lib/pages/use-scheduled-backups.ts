import { useEffect, useState } from 'preact/hooks';
import type { ScheduleState } from '../library/backup/backup-state.ts';
import type { BackupPeriod, BackupRun, BackupSchedule } from '../model/backup-schedule.ts';
import {
  askToSaveFiles,
  canSaveFiles,
  maySaveFiles,
  stopSavingFiles,
} from '../platform/downloads.ts';
import { watchHosts } from '../platform/permissions.ts';
import { changeBackupSchedule, watchScheduledBackups } from '../settings/backup-schedule.ts';

export interface ScheduledBackups {
  /** Null until it is read. */
  state: ScheduleState | null;
  /** Asks the browser for its leave, then switches on and makes a first one; straight from a click. */
  switchOn(every: BackupPeriod): void;
  /** Gives the permission back as well. */
  switchOff(): void;
  changePeriod(every: BackupPeriod): void;
}

/** Whether the browser can and may save files for us, in step with its own settings. */
function useLeave(): { possible: boolean; allowed: boolean } | null {
  const [leave, setLeave] = useState<{ possible: boolean; allowed: boolean } | null>(null);
  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    const read = async (): Promise<void> => {
      const possible = await canSaveFiles();
      const allowed = possible && (await maySaveFiles());
      if (!signal.aborted) setLeave({ possible, allowed });
    };
    void read();
    watchHosts(() => void read(), signal);
    addEventListener('focus', () => void read(), { signal });
    return () => ended.abort();
  }, []);
  return leave;
}

/** Backups by schedule: what the reader wants, how they went, and the permission they take. */
export function useScheduledBackups(): ScheduledBackups {
  const [stored, setStored] = useState<{ schedule: BackupSchedule; run: BackupRun } | null>(null);
  const [refused, setRefused] = useState(false);
  const leave = useLeave();
  useEffect(() => {
    const ended = new AbortController();
    watchScheduledBackups(setStored, ended.signal);
    return () => ended.abort();
  }, []);
  return {
    state: stateOf(stored, leave, refused),
    switchOn(every) {
      void askToSaveFiles()
        .catch(() => false)
        .then((granted) => {
          setRefused(!granted);
          return granted ? changeBackupSchedule({ every, askedAt: Date.now() }) : undefined;
        });
    },
    switchOff() {
      setRefused(false);
      void changeBackupSchedule({ every: null, askedAt: null }).then(stopSavingFiles);
    },
    changePeriod: (every) => void changeBackupSchedule({ every }),
  };
}

function stateOf(
  stored: { schedule: BackupSchedule; run: BackupRun } | null,
  leave: { possible: boolean; allowed: boolean } | null,
  refused: boolean,
): ScheduleState | null {
  if (!stored || !leave) return null;
  if (!leave.possible) return { phase: 'impossible' };
  return { phase: 'possible', ...stored, allowed: leave.allowed, refused };
}
