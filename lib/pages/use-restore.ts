import { useRef, useState } from 'preact/hooks';
import type { BackupProblem } from '../library/backup/backup-problem.ts';
import type { RestoreState } from '../library/backup/backup-state.ts';
import { openBackup, type OpenedBackup } from '../library/backup/open-backup.ts';
import { restoreBackup, type RestoreMode } from '../library/backup/restore-backup.ts';
import { type BackupCheck, verifyBackup } from '../library/backup/verify-backup.ts';
import { sendMessage } from '../messaging/messenger.ts';
import type { Result } from '../model/result.ts';
import { success } from '../model/result.ts';
import { sha256 } from '../model/sha256.ts';
import type { SaveFailure } from '../reader/view-state.ts';
import { restorePreferences } from '../settings/preferences.ts';
import { BACKUP_TABLES } from '../storage/backup/backup-tables.ts';
import { libraryTarget } from '../storage/backup/library-target.ts';
import { whileRestoring } from '../storage/library-lock.ts';
import { SCHEMA_VERSION } from '../storage/schema.ts';
import { fileSource } from './backup-file.ts';
import { saveFailure } from './database-problem.ts';
import { seldom } from './seldom.ts';

type State = RestoreState<SaveFailure>;

interface Checked {
  backup: OpenedBackup;
  check: BackupCheck;
}

interface Work {
  show(state: State): void;
  signal: AbortSignal;
}

async function checkFile(
  file: File,
  { show, signal }: Work,
): Promise<Result<Checked, BackupProblem>> {
  const opened = await openBackup(fileSource(file), {
    databaseVersion: SCHEMA_VERSION,
    digest: sha256,
  });
  if (!opened.ok) return opened;
  const check = await verifyBackup(opened.value, {
    tables: BACKUP_TABLES,
    onProgress: seldom((done, total) =>
      show({ phase: 'checking', name: file.name, progress: { done, total } }),
    ),
    isCancelled: () => signal.aborted,
  });
  return check.ok ? success({ backup: opened.value, check: check.value }) : check;
}

async function takeOver(
  { backup, check }: Checked,
  { mode, show, signal }: Work & { mode: RestoreMode },
): Promise<State> {
  const restored = await whileRestoring(() =>
    restoreBackup(backup, libraryTarget, {
      mode,
      check,
      tables: BACKUP_TABLES,
      onProgress: seldom((done, total) => show({ phase: 'restoring', progress: { done, total } })),
      isCancelled: () => signal.aborted,
    }),
  );
  // Whatever came of it, images that are still missing need not wait for the next start.
  void sendMessage('libraryRestored', {});
  if (!restored.ok) {
    const { problem } = restored;
    if (typeof problem === 'string') return { phase: 'failed', reason: saveFailure(problem) };
    if (problem.code === 'cancelled') return { phase: 'stopped' };
    return { phase: 'broken-off', problem };
  }
  const { report, settings } = restored.value;
  if (mode === 'replace' && settings !== undefined) await restorePreferences(settings);
  return { phase: 'done', report, refused: check.refused };
}

export interface Restore {
  state: State;
  /** Proves a file the reader chose. */
  read(file: File): void;
  /** Takes it over. */
  confirm(mode: RestoreMode): void;
  /** Stops whatever is under way, or puts the file aside. */
  cancel(): void;
}

/** Proves a backup, shows what it holds, and takes it over when the reader agrees. */
export function useRestore(): Restore {
  const [state, setState] = useState<State>({ phase: 'idle' });
  const checked = useRef<Checked | null>(null);
  const work = useRef<AbortController | null>(null);
  const begin = (): Work => {
    work.current?.abort();
    const ended = new AbortController();
    work.current = ended;
    const { signal } = ended;
    // A file chosen later puts aside one that is still being read.
    return { signal, show: (next) => work.current === ended && setState(next) };
  };
  return {
    state,
    read(file) {
      if (state.phase === 'restoring') return;
      const { name } = file;
      const mine = begin();
      checked.current = null;
      setState({ phase: 'checking', name, progress: { done: 0, total: 1 } });
      void checkFile(file, mine).then((result) => {
        if (mine.signal.aborted) return;
        if (result.ok) checked.current = result.value;
        mine.show(
          result.ok
            ? { phase: 'ready', name, check: result.value.check }
            : { phase: 'refused', name, problem: result.problem },
        );
      });
    },
    confirm(mode) {
      const ready = checked.current;
      if (state.phase !== 'ready' || !ready) return;
      checked.current = null;
      const mine = begin();
      setState({ phase: 'restoring', progress: { done: 0, total: 1 } });
      void takeOver(ready, { ...mine, mode }).then(setState);
    },
    cancel() {
      work.current?.abort();
      if (state.phase === 'restoring') return;
      checked.current = null;
      setState({ phase: 'idle' });
    },
  };
}
