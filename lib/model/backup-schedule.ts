import * as v from 'valibot';

export const BACKUP_PERIODS = ['day', 'week', 'month'] as const;
export type BackupPeriod = (typeof BACKUP_PERIODS)[number];

/** What the reader wants. */
export interface BackupSchedule {
  /** Null while it is switched off. */
  every: BackupPeriod | null;
  /** When the reader last asked for a backup out of turn, Unix ms: by switching it on, by trying again. */
  askedAt: number | null;
}

export const BACKUP_FAILURES = [
  /** The browser no longer lets us save files. */
  'no-permission',
  /** The reader stopped the download. */
  'cancelled',
  'disk-full',
  /** The browser may not write into the folder, or the folder is gone. */
  'no-folder',
  /** The browser or the background ended in the middle of it, or the file came out short. */
  'broken-off',
  /** The database could not be read. */
  'library',
  'unknown',
] as const;
export type BackupFailure = (typeof BACKUP_FAILURES)[number];

/** `later` when the library is just being restored, which is nobody's failure. */
export type WritingProblem = BackupFailure | 'later';

/** A file that is written but not yet the reader's: an address to save it from, and its length. */
export interface WrittenFile {
  url: string;
  bytes: number;
}

/** How a scheduled backup under way stands; it outlives the background. */
export type BackupStep =
  | { phase: 'writing'; id: string; startedAt: number }
  | { phase: 'saving'; id: string; startedAt: number; downloadId: number; bytes: number };

/** What became of scheduled backups. Times are Unix ms. */
export interface BackupRun {
  doing: BackupStep | null;
  /** The last one that is on the disk; `name` with its folder, `at` when it was begun. */
  success: { at: number; name: string; bytes: number } | null;
  /** What went wrong since then, how often in a row. */
  failure: { at: number; reason: BackupFailure; tries: number } | null;
}

export const NO_SCHEDULE: BackupSchedule = { every: null, askedAt: null };
export const NO_RUN: BackupRun = { doing: null, success: null, failure: null };

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const id = v.pipe(v.string(), v.maxLength(100));

const scheduleSchema: v.GenericSchema<unknown, BackupSchedule> = v.object({
  every: v.nullable(v.picklist(BACKUP_PERIODS)),
  askedAt: v.nullable(whole),
});

const runSchema: v.GenericSchema<unknown, BackupRun> = v.object({
  doing: v.nullable(
    v.variant('phase', [
      v.object({ phase: v.literal('writing'), id, startedAt: whole }),
      v.object({
        phase: v.literal('saving'),
        id,
        startedAt: whole,
        downloadId: whole,
        bytes: whole,
      }),
    ]),
  ),
  success: v.nullable(v.object({ at: whole, name: v.string(), bytes: whole })),
  failure: v.nullable(v.object({ at: whole, reason: v.picklist(BACKUP_FAILURES), tries: whole })),
});

/** What was stored; anything that is none of ours counts as switched off. */
export function parseBackupSchedule(input: unknown): BackupSchedule {
  const parsed = v.safeParse(scheduleSchema, input);
  return parsed.success ? parsed.output : NO_SCHEDULE;
}

/** What was stored; anything that is none of ours counts as nothing done yet. */
export function parseBackupRun(input: unknown): BackupRun {
  const parsed = v.safeParse(runSchema, input);
  return parsed.success ? parsed.output : NO_RUN;
}
