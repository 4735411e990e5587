import { DAY_MS } from '../model/day.ts';

/** How often a reader wants to be reminded, in days; 0 for never. */
export const REMINDER_DAYS = [7, 30, 90, 0] as const;

export type ReminderDays = (typeof REMINDER_DAYS)[number];

export interface BackupHabit {
  /** When the last backup was written on this device, Unix ms; null for never. */
  lastAt: number | null;
  remindAfter: ReminderDays;
}

export const DEFAULT_BACKUP_HABIT: BackupHabit = { lastAt: null, remindAfter: 30 };

/** Whole days since the last backup; null when there was none. A clock set back counts as today. */
export function daysSinceBackup({ lastAt }: BackupHabit, now: number): number | null {
  return lastAt === null ? null : Math.max(0, Math.floor((now - lastAt) / DAY_MS));
}

/**
 * Whether it is time to remind. A library that was never backed up is as old as the article that
 * was saved first.
 * @param oldestAt when that was, Unix ms; null for an empty library, which needs no backup
 */
export function backupIsDue(
  habit: BackupHabit,
  { now, oldestAt }: { now: number; oldestAt: number | null },
): boolean {
  if (habit.remindAfter === 0 || oldestAt === null) return false;
  return now - (habit.lastAt ?? oldestAt) >= habit.remindAfter * DAY_MS;
}
