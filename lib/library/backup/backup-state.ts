import type { BackupRun, BackupSchedule } from '../../model/backup-schedule.ts';
import type { BackupProblem } from './backup-problem.ts';
import type { RestoreReport } from './restore-backup.ts';
import type { Refused } from './read-rows.ts';
import type { BackupCheck } from './verify-backup.ts';

/** How far work has come, in steps or bytes. */
export interface Progress {
  done: number;
  total: number;
}

/** How writing a backup stands, as the page shows it. */
export type BackupState<Failure> =
  | { phase: 'idle' }
  | { phase: 'writing'; progress: Progress }
  /** Handed to the browser under `name`; `counts` of records by table. */
  | { phase: 'done'; name: string; bytes: number; counts: Readonly<Record<string, number>> }
  | { phase: 'stopped' }
  | { phase: 'failed'; reason: Failure };

/** How a restore stands. Up to `ready` nothing has been changed. */
export type RestoreState<Failure> =
  | { phase: 'idle' }
  | { phase: 'checking'; name: string; progress: Progress }
  | { phase: 'refused'; name: string; problem: BackupProblem }
  | { phase: 'ready'; name: string; check: Pick<BackupCheck, 'createdAt' | 'counts' | 'refused'> }
  | { phase: 'restoring'; progress: Progress }
  | { phase: 'done'; report: RestoreReport; refused: readonly Refused[] }
  /** Stopped by the reader or broken off: what was taken over until then stays. */
  | { phase: 'stopped' }
  | { phase: 'failed'; reason: Failure }
  | { phase: 'broken-off'; problem: BackupProblem };

/** How backups by schedule stand, as the page shows it. */
export type ScheduleState =
  /** The browser lets no extension save files by itself. */
  | { phase: 'impossible' }
  | {
      phase: 'possible';
      schedule: BackupSchedule;
      run: BackupRun;
      /** Whether the browser lets us save files now. */
      allowed: boolean;
      /** The reader, or the browser, said no to the last question. */
      refused: boolean;
    };
