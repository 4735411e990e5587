import { describe, expect, it, vi } from 'vitest';
import {
  type BackupPorts,
  createBackupRunner,
  type DownloadState,
} from '../../../lib/background/backup-runner.ts';
import { downloadFailure } from '../../../lib/library/backup/run-steps.ts';
import {
  type BackupRun,
  type BackupSchedule,
  NO_RUN,
  parseBackupRun,
} from '../../../lib/model/backup-schedule.ts';
import { failure, success } from '../../../lib/model/result.ts';

const NOON = new Date(2026, 10, 27, 12).getTime();
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const file = success({ url: 'blob:backup', bytes: 10 });
const onDisk: DownloadState = { state: 'done', path: '/media/x/To-Tuong/a.zip', bytes: 10 };

/** A background that can be ended: what is kept survives, whoever writes does not. */
function setUp(schedule: Partial<BackupSchedule> = {}, kept: BackupRun = NO_RUN) {
  const world = {
    now: NOON,
    schedule: { every: 'day', askedAt: null, ...schedule } as BackupSchedule,
    run: kept,
    allowed: true,
    rest: true,
    writing: null as string | null,
    download: { state: 'running' } as DownloadState,
    alarm: null as number | null,
    remembered: [] as number[],
  };
  let ids = 0;
  const ports = {
    schedule: () => Promise.resolve(world.schedule),
    run: () => Promise.resolve(world.run),
    keepRun(run: BackupRun) {
      // As it comes out of the storage again.
      world.run = parseBackupRun(JSON.parse(JSON.stringify(run)));
      return Promise.resolve();
    },
    allowed: () => Promise.resolve(world.allowed),
    comesToRest: () => Promise.resolve(world.rest),
    startWriting: vi.fn<BackupPorts['startWriting']>((id) => {
      world.writing = id;
      return Promise.resolve();
    }),
    isWriting: (id: string) => Promise.resolve(world.writing === id),
    letGo: vi.fn<BackupPorts['letGo']>(() => {
      world.writing = null;
      return Promise.resolve();
    }),
    download: vi.fn<BackupPorts['download']>(() => Promise.resolve(success(7))),
    downloadState: vi.fn<BackupPorts['downloadState']>(() => Promise.resolve(world.download)),
    remember: (at: number) => Promise.resolve(void world.remembered.push(at)),
    wakeAt: (time: number | null) => Promise.resolve(void (world.alarm = time)),
    newId: () => `run-${(ids += 1)}`,
    now: () => world.now,
  };
  const runner = createBackupRunner(ports);
  return { world, ports, runner, look: () => runner.look({ patient: false }) };
}

describe('a scheduled backup', () => {
  it('is written, saved under its day and counted as a backup', async () => {
    const { world, ports, runner, look } = setUp();
    await look();
    expect(await runner.order()).toEqual({ phase: 'writing', id: 'run-1', startedAt: NOON });
    await runner.written('run-1', file);
    expect(ports.download).toHaveBeenCalledWith({
      url: 'blob:backup',
      name: 'To-Tuong/to-tuong-2026-11-27.zip',
    });
    world.download = onDisk;
    await look();
    expect(world.run).toEqual({
      doing: null,
      success: { at: NOON, name: 'To-Tuong/a.zip', bytes: 10 },
      failure: null,
    });
    expect(world.remembered).toEqual([NOON]);
    expect(ports.letGo).toHaveBeenCalled();
    expect(world.alarm).toBe(new Date(2026, 10, 28).getTime());
  });

  it('is begun once, however often it is looked after', async () => {
    const { ports, look } = setUp();
    await Promise.all([look(), look(), look()]);
    expect(ports.startWriting).toHaveBeenCalledOnce();
  });

  it('waits for a quiet moment, except when the reader asked for it', async () => {
    const { world, ports, runner, look } = setUp();
    await runner.look({ patient: true });
    world.rest = false;
    await look();
    expect(ports.startWriting).not.toHaveBeenCalled();
    expect(world.alarm).toBe(NOON + MINUTE);
    world.schedule.askedAt = NOON;
    await look();
    expect(ports.startWriting).toHaveBeenCalledOnce();
  });

  it('is put off, not failed, while the library is being restored', async () => {
    const { world, runner, look } = setUp();
    await look();
    await runner.written('run-1', failure('later'));
    expect(world.run).toEqual(NO_RUN);
    expect(world.alarm).toBe(NOON + 15 * MINUTE);
  });

  it('ends when it is switched off', async () => {
    const { world, ports, runner, look } = setUp();
    await look();
    world.schedule.every = null;
    await look();
    await runner.written('run-1', file);
    expect(world.run.doing).toBeNull();
    expect(world.alarm).toBeNull();
    expect(ports.download).not.toHaveBeenCalled();
  });
});

describe('a scheduled backup that fails', () => {
  it('says so and is tried again, the earlier one still known', async () => {
    const success = { at: NOON - 2 * DAY, name: 'old.zip', bytes: 3 };
    const { world, runner, look } = setUp({}, { ...NO_RUN, success });
    await look();
    await runner.written('run-1', failure('disk-full'));
    expect(world.run).toEqual({
      doing: null,
      success,
      failure: { at: NOON, reason: 'disk-full', tries: 1 },
    });
    expect(world.alarm).toBe(NOON + 15 * MINUTE);
    world.now = NOON + 15 * MINUTE;
    await look();
    world.now += 1;
    await runner.written('run-2', failure('library'));
    expect(world.run.failure).toEqual({ at: world.now, reason: 'library', tries: 2 });
    expect(world.remembered).toEqual([]);
  });

  it.each<[string, DownloadState, string]>([
    ['the reader stops the download', { state: 'failed', reason: 'cancelled' }, 'cancelled'],
    ['the disk is full', { state: 'failed', reason: 'disk-full' }, 'disk-full'],
    ['the browser ended and forgot it', { state: 'gone' }, 'broken-off'],
    ['the file came out short', { ...onDisk, bytes: 9 }, 'broken-off'],
  ])('because %s', async (_, download, reason) => {
    const { world, ports, runner, look } = setUp();
    await look();
    await runner.written('run-1', file);
    world.download = download;
    await look();
    expect(world.run).toMatchObject({ doing: null, success: null, failure: { reason, tries: 1 } });
    expect(ports.letGo).toHaveBeenCalled();
    expect(world.alarm).toBe(NOON + 15 * MINUTE);
  });

  it('because its writer died, which is seen at the next look of a new background', async () => {
    const before = setUp();
    await before.look();
    const { world, ports, look } = setUp({}, before.world.run);
    await look();
    expect(world.run.failure?.reason).toBe('broken-off');
    world.now += 15 * MINUTE;
    await look();
    expect(ports.startWriting).toHaveBeenCalledOnce();
  });

  it('because its writer has come to a halt', async () => {
    const { world, look } = setUp();
    await look();
    world.now += 119 * MINUTE;
    await look();
    expect(world.run.doing?.phase).toBe('writing');
    world.now += 2 * MINUTE;
    await look();
    expect(world.run.failure?.reason).toBe('broken-off');
  });

  it('because the browser does not save it', async () => {
    const { world, ports, runner, look } = setUp();
    ports.download.mockResolvedValue(failure('no-folder'));
    await look();
    await runner.written('run-1', file);
    expect(world.run.failure?.reason).toBe('no-folder');
  });

  it('for want of permission once, and begins when it is back', async () => {
    const { world, ports, look } = setUp();
    world.allowed = false;
    await look();
    world.now += DAY;
    await look();
    expect(world.run.failure).toEqual({ at: NOON, reason: 'no-permission', tries: 1 });
    expect(world.alarm).toBeNull();
    world.allowed = true;
    await look();
    expect(ports.startWriting).toHaveBeenCalledOnce();
  });

  it('has nothing to say once it was given up', async () => {
    const { world, ports, runner, look } = setUp();
    await look();
    await runner.written('another', file);
    expect(ports.download).not.toHaveBeenCalled();
    expect(world.run.doing?.phase).toBe('writing');
  });
});

describe('what the browser says of a download', () => {
  it.each([
    ['USER_CANCELED', 'cancelled'],
    ['FILE_NO_SPACE', 'disk-full'],
    ['FILE_ACCESS_DENIED', 'no-folder'],
    ['CRASH', 'broken-off'],
    ['something new', 'unknown'],
    [undefined, 'unknown'],
  ] as const)('%s', (error, reason) => {
    expect(downloadFailure(error)).toBe(reason);
  });
});
