import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { BackupHabit } from '../../../lib/reader/backup-habit.ts';
import {
  backupIsDue,
  daysSinceBackup,
  DEFAULT_BACKUP_HABIT,
} from '../../../lib/reader/backup-habit.ts';
import { changeBackupHabit, watchBackupHabit } from '../../../lib/settings/backup-habit.ts';
import { changedPreferences, restorePreferences } from '../../../lib/settings/preferences.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = 1_000 * DAY;

async function habitNow(): Promise<BackupHabit> {
  const ended = new AbortController();
  const habit = await new Promise<BackupHabit>((resolve) =>
    watchBackupHabit(resolve, ended.signal),
  );
  ended.abort();
  return habit;
}

it('keeps when the last backup was and how often to remind', async () => {
  expect(await habitNow()).toEqual(DEFAULT_BACKUP_HABIT);
  await Promise.all([changeBackupHabit({ lastAt: 5 }), changeBackupHabit({ remindAfter: 7 })]);
  expect(await habitNow()).toEqual({ lastAt: 5, remindAfter: 7 });
});

it('takes nothing over that is none of ours', async () => {
  await fakeBrowser.storage.local.set({ backup: { lastAt: 'x', remindAfter: 8 } });
  expect(await habitNow()).toEqual(DEFAULT_BACKUP_HABIT);
});

it('tells whoever watches, until they stop', async () => {
  const ended = new AbortController();
  const listener = vi.fn<(habit: BackupHabit) => void>();
  watchBackupHabit(listener, ended.signal);
  await changeBackupHabit({ remindAfter: 0 });
  await vi.waitFor(() =>
    expect(listener).toHaveBeenLastCalledWith({ lastAt: null, remindAfter: 0 }),
  );
  ended.abort();
  await changeBackupHabit({ remindAfter: 90 });
  expect(listener).not.toHaveBeenCalledWith({ lastAt: null, remindAfter: 90 });
});

it.each([
  [null, null, 30, false],
  [null, NOW - 30 * DAY, 30, true],
  [NOW - 29 * DAY, NOW - 90 * DAY, 30, false],
  [NOW - 30 * DAY, NOW, 30, true],
  [NOW - 400 * DAY, NOW, 0, false],
  [NOW + DAY, NOW, 7, false],
] as const)(
  'last backup %s, first article %s, every %s days: due %s',
  (lastAt, oldestAt, remindAfter, due) => {
    expect(backupIsDue({ lastAt, remindAfter }, { now: NOW, oldestAt })).toBe(due);
  },
);

it('counts whole days, and a clock set back as today', () => {
  expect(daysSinceBackup({ lastAt: NOW - 34.9 * DAY, remindAfter: 7 }, NOW)).toBe(34);
  expect(daysSinceBackup({ lastAt: NOW + DAY, remindAfter: 7 }, NOW)).toBe(0);
});

it('settings come back from a backup, and nothing besides', async () => {
  await restorePreferences({ theme: 'dark', textSize: 'huge', evil: 1 });
  expect(await changedPreferences()).toEqual({ theme: 'dark' });
  await restorePreferences('nothing');
  expect(await changedPreferences()).toEqual({});
});
