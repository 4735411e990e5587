import { shownName, scheduledName } from '../library/backup/backup-name.ts';
import { failed, succeeded, underWay } from '../library/backup/run-steps.ts';
import { nextBackupAt } from '../library/backup/when-due.ts';
import type {
  BackupFailure,
  BackupRun,
  BackupSchedule,
  BackupStep,
  WritingProblem,
  WrittenFile,
} from '../model/backup-schedule.ts';
import { createTurns } from '../model/in-turn.ts';
import type { Result } from '../model/result.ts';

/** What the browser knows of a download of ours. */
export type DownloadState =
  | { state: 'running' }
  | { state: 'done'; path: string; bytes: number | null }
  | { state: 'failed'; reason: BackupFailure }
  /** Forgotten by the browser, or no download of ours. */
  | { state: 'gone' };

/** What scheduled backups need. All progress is kept: the background may end at any time. */
export interface BackupPorts {
  schedule(): Promise<BackupSchedule>;
  run(): Promise<BackupRun>;
  keepRun(run: BackupRun): Promise<void>;
  /** Whether the browser lets us save files. */
  allowed(): Promise<boolean>;
  /** True once the background has no other work; false when that takes long. */
  comesToRest(): Promise<boolean>;
  /** Begins to write; the end is told by `written`. */
  startWriting(id: string): Promise<void>;
  isWriting(id: string): Promise<boolean>;
  /** Ends the writing and lets go of the file. */
  letGo(): Promise<void>;
  download(file: { url: string; name: string }): Promise<Result<number, BackupFailure>>;
  downloadState(downloadId: number): Promise<DownloadState>;
  /** Tells the reminder that there is a backup of that time (Unix ms). */
  remember(at: number): Promise<void>;
  /** Wakes the background at this time (Unix ms) to look again; null calls it off. */
  wakeAt(time: number | null): Promise<void>;
  newId(): string;
  /** Unix ms. */
  now(): number;
}

export interface BackupRunner {
  /**
   * Takes up what was left, then begins a backup when one is due and the moment is quiet. `patient`
   * leaves a moment first: a browser that just started has other things to do.
   */
  look(given: { patient: boolean }): Promise<void>;
  /** The writer has come to its end. False when nobody waits for its file any more. */
  written(id: string, result: Result<WrittenFile, WritingProblem>): Promise<boolean>;
  /** The backup that is to be written now, null when there is none. */
  order(): Promise<{ id: string; startedAt: number } | null>;
}

const MINUTE_MS = 60_000;
/** A browser that was just started, or work of ours that goes on, is left alone that long. */
const QUIET_MS = MINUTE_MS;
/** How often to see whether what is under way still is: a writer that crashed tells nobody. */
const WATCH_MS = 5 * MINUTE_MS;
const LATER_MS = 15 * MINUTE_MS;
/** A writer that takes longer than any library has come to a halt. */
const LONGEST_MS = 2 * 60 * MINUTE_MS;

type Under<Phase extends BackupStep['phase']> = Extract<BackupStep, { phase: Phase }>;

/** Makes backups as the reader's schedule wants them, one step after the other. */
export function createBackupRunner(ports: BackupPorts): BackupRunner {
  const inTurn = createTurns();
  return {
    look: ({ patient }) => inTurn(() => look(ports, patient)),
    written: (id, result) => inTurn(() => written(ports, { id, result })),
    order: () =>
      inTurn(async () => {
        const { doing } = await ports.run();
        return doing?.phase === 'writing' ? doing : null;
      }),
  };
}

async function look(ports: BackupPorts, patient: boolean): Promise<void> {
  const schedule = await ports.schedule();
  let run = await ports.run();
  if (schedule.every === null) {
    if (run.doing) {
      await ports.letGo();
      await ports.keepRun({ ...run, doing: null });
    }
    return ports.wakeAt(null);
  }
  if (run.doing) {
    const after = await takeUp(ports, run, run.doing);
    if (after === 'goes-on') return ports.wakeAt(ports.now() + WATCH_MS);
    run = after;
  }
  const now = ports.now();
  const at = nextBackupAt(schedule, { run, now });
  if (at === null || at > now) return ports.wakeAt(at);
  if (!(await ports.allowed())) {
    // Nothing to try again: the reader is told, and the permission's return wakes us.
    if (run.failure?.reason !== 'no-permission') {
      await ports.keepRun(failed(run, 'no-permission', now));
    }
    return ports.wakeAt(null);
  }
  const asked = schedule.askedAt !== null && at === schedule.askedAt;
  if (!asked && (patient || !(await ports.comesToRest()))) return ports.wakeAt(now + QUIET_MS);
  const id = ports.newId();
  await ports.keepRun(underWay(run, { phase: 'writing', id, startedAt: now }));
  await ports.wakeAt(now + WATCH_MS);
  await ports.startWriting(id);
}

/** What became of a step that was under way; the run after it, unless it goes on. */
async function takeUp(
  ports: BackupPorts,
  run: BackupRun,
  doing: BackupStep,
): Promise<BackupRun | 'goes-on'> {
  if (doing.phase === 'writing') {
    const isLate = ports.now() - doing.startedAt > LONGEST_MS;
    const goesOn = !isLate && (await ports.isWriting(doing.id));
    return goesOn ? 'goes-on' : giveUp(ports, run, 'broken-off');
  }
  const found = await ports.downloadState(doing.downloadId);
  switch (found.state) {
    case 'running':
      return 'goes-on';
    case 'failed':
      return giveUp(ports, run, found.reason);
    case 'gone':
      return giveUp(ports, run, 'broken-off');
    case 'done': {
      const { bytes, path } = found;
      if (bytes !== null && bytes !== doing.bytes) return giveUp(ports, run, 'broken-off');
      const done = succeeded({ ...run, doing }, { name: shownName(path), bytes: doing.bytes });
      await ports.keepRun(done);
      await ports.remember(doing.startedAt);
      await ports.letGo();
      return done;
    }
  }
}

async function giveUp(
  ports: BackupPorts,
  run: BackupRun,
  reason: BackupFailure,
): Promise<BackupRun> {
  const after = failed(run, reason, ports.now());
  await ports.keepRun(after);
  await ports.letGo();
  return after;
}

async function written(
  ports: BackupPorts,
  { id, result }: { id: string; result: Result<WrittenFile, WritingProblem> },
): Promise<boolean> {
  const run = await ports.run();
  const { doing } = run;
  // A writer that was given up meanwhile has nothing to say.
  if (doing?.phase !== 'writing' || doing.id !== id) return false;
  if (!result.ok) return end(ports, run, result.problem);
  const { url, bytes } = result.value;
  const saved = await ports.download({ url, name: scheduledName(doing.startedAt) });
  if (!saved.ok) return end(ports, run, saved.problem);
  await ports.keepRun(underWay(run, saving(doing, { downloadId: saved.value, bytes })));
  // A small file may be there before anybody listened.
  await look(ports, true);
  return true;
}

const saving = (
  { id, startedAt }: Under<'writing'>,
  download: { downloadId: number; bytes: number },
): Under<'saving'> => ({ phase: 'saving', id, startedAt, ...download });

/** Puts the backup off, or notes why there is none, and sees to the next. */
async function end(ports: BackupPorts, run: BackupRun, problem: WritingProblem): Promise<false> {
  if (problem === 'later') {
    await ports.letGo();
    await ports.keepRun({ ...run, doing: null });
    await ports.wakeAt(ports.now() + LATER_MS);
  } else {
    await giveUp(ports, run, problem);
    await look(ports, true);
  }
  return false;
}
