import { describe, expect, it } from 'vitest';
import {
  backupName,
  scheduledName,
  shownName,
} from '../../../../lib/library/backup/backup-name.ts';
import { nextBackupAt } from '../../../../lib/library/backup/when-due.ts';
import { type BackupPeriod, NO_RUN } from '../../../../lib/model/backup-schedule.ts';

const at = (year: number, month: number, day: number, hour = 0): number =>
  new Date(year, month - 1, day, hour).getTime();
const HOUR = 3_600_000;

const made = (time: number) => ({ ...NO_RUN, success: { at: time, name: 'x.zip', bytes: 1 } });

describe('when a scheduled backup is due', () => {
  it.each<[BackupPeriod, number, number]>([
    ['day', at(2026, 11, 27, 23), at(2026, 11, 28)],
    ['week', at(2026, 11, 27, 9), at(2026, 12, 4)],
    ['month', at(2026, 11, 27, 9), at(2026, 12, 27)],
    ['month', at(2026, 1, 31, 9), at(2026, 2, 28)],
    ['month', at(2026, 12, 31, 9), at(2027, 1, 31)],
    ['day', at(2026, 12, 31, 9), at(2027, 1, 1)],
  ])('every %s, counted in days of the calendar', (every, last, next) => {
    expect(nextBackupAt({ every, askedAt: null }, { run: made(last), now: last })).toBe(next);
  });

  it('never while it is switched off, at once when there was none', () => {
    const now = at(2026, 11, 27);
    const given = { run: NO_RUN, now };
    expect(nextBackupAt({ every: null, askedAt: now }, given)).toBeNull();
    expect(nextBackupAt({ every: 'month', askedAt: null }, given)).toBe(now);
  });

  it('at once when the reader asks, once for each time', () => {
    const now = at(2026, 11, 27, 9);
    const asked = { every: 'month' as const, askedAt: now };
    expect(nextBackupAt(asked, { run: made(now - HOUR), now })).toBe(now);
    expect(nextBackupAt(asked, { run: made(now + 1), now: now + 2 })).toBe(at(2026, 12, 27));
  });

  it('again after a failure, the later the oftener it failed, and at the latest in a day', () => {
    const now = at(2026, 11, 27, 9);
    const waits = [1, 2, 3, 4, 9].map((tries) => {
      const run = { ...NO_RUN, failure: { at: now, reason: 'disk-full' as const, tries } };
      return ((nextBackupAt({ every: 'week', askedAt: null }, { run, now }) ?? 0) - now) / HOUR;
    });
    expect(waits).toEqual([0.25, 1, 6, 24, 24]);
  });

  it('although the clock was years ahead when the last one was made', () => {
    const now = at(2026, 11, 27);
    const run = made(at(2031, 1, 1));
    expect(nextBackupAt({ every: 'day', askedAt: null }, { run, now })).toBe(now);
  });
});

describe('the name of a backup', () => {
  it('is the day where the reader is, in a folder when it is a scheduled one', () => {
    expect(backupName(at(2026, 3, 5, 23))).toBe('to-tuong-2026-03-05.zip');
    expect(scheduledName(at(2026, 3, 5))).toBe('To-Tuong/to-tuong-2026-03-05.zip');
  });

  it.each([
    ['D:', 'Tải về', 'To-Tuong', 'a (1).zip'].join('\\'),
    '/media/x/To-Tuong/a (1).zip',
    'To-Tuong/a (1).zip',
  ])('is shown with its folder alone: %s', (path) => {
    expect(shownName(path)).toBe('To-Tuong/a (1).zip');
  });
});
