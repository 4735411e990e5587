import { useRef, useState } from 'preact/hooks';
import { backupName } from '../library/backup/backup-name.ts';
import type { BackupState } from '../library/backup/backup-state.ts';
import { aboutExtension } from '../platform/context.ts';
import type { SaveFailure } from '../reader/view-state.ts';
import { changeBackupHabit } from '../settings/backup-habit.ts';
import { changedPreferences } from '../settings/preferences.ts';
import { saveFailure } from './database-problem.ts';
import { download } from './download.ts';
import { writeLibraryFile } from './library-file.ts';
import { seldom } from './seldom.ts';

type State = BackupState<SaveFailure>;

async function write(show: (state: State) => void, signal: AbortSignal): Promise<State> {
  const now = Date.now();
  const written = await writeLibraryFile({
    // The browser saves from it, and another tab may write its own; it is cleaned up later.
    name: `backup-${now}.zip`,
    settings: await changedPreferences(),
    appVersion: aboutExtension().version,
    now,
    onProgress: seldom((done, total) => show({ phase: 'writing', progress: { done, total } })),
    isCancelled: () => signal.aborted,
  });
  if (!written.ok) {
    const { problem } = written;
    return problem === 'cancelled'
      ? { phase: 'stopped' }
      : { phase: 'failed', reason: saveFailure(problem) };
  }
  const { content, counts } = written.value;
  const name = backupName(now);
  download(name, content);
  await changeBackupHabit({ lastAt: now });
  return { phase: 'done', name, bytes: content.size, counts };
}

/** Writes the library into one file and hands it to the browser. */
export function useBackup(): { state: State; start(): void; stop(): void } {
  const [state, setState] = useState<State>({ phase: 'idle' });
  const work = useRef<AbortController | null>(null);
  return {
    state,
    start() {
      // The state is that of the last rendering: a second click in the same turn would not see it.
      if (work.current) return;
      const ended = new AbortController();
      work.current = ended;
      setState({ phase: 'writing', progress: { done: 0, total: 1 } });
      void write(setState, ended.signal)
        .then(setState)
        .finally(() => {
          work.current = null;
        });
    },
    stop: () => work.current?.abort(),
  };
}
