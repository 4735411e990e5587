import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { createTurns } from '../model/in-turn.ts';
import { type BackupHabit, DEFAULT_BACKUP_HABIT, REMINDER_DAYS } from '../reader/backup-habit.ts';

const kept = storage.defineItem<Partial<BackupHabit>>('local:backup', {
  fallback: {},
  version: 1,
});

const schema = v.object({
  lastAt: v.optional(v.nullable(v.pipe(v.number(), v.minValue(0)))),
  remindAfter: v.optional(v.picklist(REMINDER_DAYS)),
});

const inTurn = createTurns();

/** Stores what `patch` names. */
export function changeBackupHabit(patch: Partial<BackupHabit>): Promise<void> {
  return inTurn(async () => kept.setValue({ ...complete(await kept.getValue()), ...patch }));
}

/** Calls `listener` with what is kept now and after every change, until `signal` aborts. */
export function watchBackupHabit(
  listener: (habit: BackupHabit) => void,
  signal: AbortSignal,
): void {
  const unwatch = kept.watch((value) => listener(complete(value)));
  signal.addEventListener('abort', unwatch, { once: true });
  void kept
    .getValue()
    .catch(() => null)
    .then((value) => {
      if (!signal.aborted) listener(complete(value));
    });
}

/** A value that is none of ours counts as not changed. */
function complete(value: unknown): BackupHabit {
  const parsed = v.safeParse(schema, value);
  return { ...DEFAULT_BACKUP_HABIT, ...(parsed.success ? parsed.output : {}) };
}
