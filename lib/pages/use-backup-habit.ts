import { useEffect, useState } from 'preact/hooks';
import type { BackupHabit } from '../reader/backup-habit.ts';
import { changeBackupHabit, watchBackupHabit } from '../settings/backup-habit.ts';

/** When the library was last backed up and when to remind; null until it is read. */
export function useBackupHabit(): {
  habit: BackupHabit | null;
  change: (patch: Partial<BackupHabit>) => void;
} {
  const [habit, setHabit] = useState<BackupHabit | null>(null);
  useEffect(() => {
    const ended = new AbortController();
    watchBackupHabit(setHabit, ended.signal);
    return () => ended.abort();
  }, []);
  return { habit, change: (patch) => void changeBackupHabit(patch) };
}
