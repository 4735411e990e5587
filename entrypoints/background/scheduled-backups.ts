import { createBackupRunner, type DownloadState } from '../../lib/background/backup-runner.ts';
import { downloadFailure } from '../../lib/library/backup/run-steps.ts';
import type { BackupEnd, BackupOrder } from '../../lib/messaging/protocol.ts';
import { failure } from '../../lib/model/result.ts';
import { dropScheduledFile, writeScheduledFile } from '../../lib/pages/scheduled-file.ts';
import { wakeAt } from '../../lib/platform/alarms.ts';
import { aboutExtension, inPrivateWindow } from '../../lib/platform/context.ts';
import { findDownload, maySaveFiles, saveFile } from '../../lib/platform/downloads.ts';
import {
  closeHiddenPage,
  isHiddenPageOpen,
  openHiddenPage,
} from '../../lib/platform/hidden-page.ts';
import { comesToRest, keepAwakeDuring } from '../../lib/platform/keep-awake.ts';
import { changeBackupHabit } from '../../lib/settings/backup-habit.ts';
import {
  getBackupRun,
  getBackupSchedule,
  keepBackupRun,
} from '../../lib/settings/backup-schedule.ts';
import { changedPreferences } from '../../lib/settings/preferences.ts';
import { note } from './failures.ts';

export const BACKUP_ALARM = 'scheduled-backup';

/** Texts and images that are just being taken in go first. */
const PATIENCE_MS = 10_000;

/** Where a backup is written: in Chrome in a hidden page, in Firefox in the background itself. */
interface Writer {
  start(id: string): Promise<void>;
  isWriting(id: string): Promise<boolean>;
  letGo(): Promise<void>;
}

const hiddenPage: Writer = {
  start: () =>
    openHiddenPage('/backup-writer.html', 'Writes the scheduled backup into a file to be saved'),
  isWriting: isHiddenPageOpen,
  async letGo() {
    await closeHiddenPage();
    await dropScheduledFile();
  },
};

let here: { id: string; ended: AbortController; url: string | null } | null = null;

const background: Writer = {
  async start(id) {
    const work = { id, ended: new AbortController(), url: null as string | null };
    here = work;
    void keepAwakeDuring(writeHere(work));
  },
  isWriting: (id) => Promise.resolve(here?.id === id),
  async letGo() {
    here?.ended.abort();
    if (here?.url) URL.revokeObjectURL(here.url);
    here = null;
    await dropScheduledFile();
  },
};

async function writeHere(work: NonNullable<typeof here>): Promise<void> {
  const { signal } = work.ended;
  const order = await backupOrder();
  if (order?.id !== work.id) return;
  const result = await writeScheduledFile({ ...order, signal }).catch(
    (error: unknown): BackupEnd['result'] => {
      void note('background', error);
      return failure('unknown');
    },
  );
  if (result.ok) work.url = result.value.url;
  await runner.written(work.id, result);
}

const writer = import.meta.env.FIREFOX ? background : hiddenPage;

async function downloadState(id: number): Promise<DownloadState> {
  const found = await findDownload(id);
  if (!found) return { state: 'gone' };
  const { path, bytes } = found;
  if (found.state === 'complete') return { state: 'done', path, bytes };
  if (found.state === 'in_progress') return { state: 'running' };
  return { state: 'failed', reason: downloadFailure(found.error) };
}

const runner = createBackupRunner({
  schedule: getBackupSchedule,
  run: getBackupRun,
  keepRun: keepBackupRun,
  allowed: maySaveFiles,
  comesToRest: () => comesToRest(PATIENCE_MS),
  startWriting: writer.start,
  isWriting: writer.isWriting,
  letGo: writer.letGo,
  async download(file) {
    const saved = await saveFile(file);
    return saved.ok ? saved : failure('no-folder');
  },
  downloadState,
  remember: (at) => changeBackupHabit({ lastAt: at }),
  wakeAt: (time) => wakeAt(BACKUP_ALARM, time),
  newId: () => crypto.randomUUID(),
  now: () => Date.now(),
});

/**
 * Sees to the backups the reader's schedule wants. Never from the background of private windows: what
 * its library holds ends with them.
 */
export async function lookAfterBackups({ patient = false } = {}): Promise<void> {
  if (!inPrivateWindow()) await runner.look({ patient });
}

/** What the hidden page is to write. */
export async function backupOrder(): Promise<BackupOrder | null> {
  const order = inPrivateWindow() ? null : await runner.order();
  if (!order) return null;
  const { id, startedAt } = order;
  const { version: appVersion } = aboutExtension();
  return { id, startedAt, appVersion, settings: await changedPreferences() };
}

/** The hidden page has come to its end. */
export const backupWritten = runner.written;
