import { liveQuery } from 'dexie';
import type { StorageProblem } from '../model/problems.ts';
import type { Result } from '../model/result.ts';
import { failure, success } from '../model/result.ts';
import type { LibraryDatabase } from './schema.ts';
import { DATABASE_NAME, declareDatabase, SCHEMA_VERSION } from './schema.ts';
import { isConnectionLost, storageProblem } from './storage-problem.ts';

type Opened = Result<LibraryDatabase, StorageProblem>;

/** Some broken profiles never answer; a page must not wait for them for ever. */
const OPENING_TIMEOUT_MS = 10_000;

let connection: Promise<Opened> | null = null;
const superseded = new EventTarget();

/**
 * The one connection of this page or worker. It is proven by a real write, since a browser told
 * never to remember lets a database be opened and fails only then. A failure is not kept: the next
 * call tries anew.
 */
export function openDatabase(): Promise<Opened> {
  if (connection) return connection;
  const opening = connect().then((opened) => {
    if (!opened.ok) forget(opening);
    return opened;
  });
  connection = opening;
  return opening;
}

/** Calls `listener` when a newer version of the extension takes the database over. */
export function whenSuperseded(listener: () => void, signal: AbortSignal): void {
  superseded.addEventListener('superseded', listener, { signal });
}

/** Lets go of the connection; the next call opens another. */
export async function closeDatabase(): Promise<void> {
  const open = connection;
  connection = null;
  const opened = await open;
  if (opened?.ok) opened.value.close();
}

/**
 * Runs `work` on the database. Its failures come back as problems; a connection that was lost
 * (site data cleared, browser out of memory) is opened again once, so `work` must be a single
 * transaction. Exceptions that are no database failure are thrown on.
 */
export async function withDatabase<Value>(
  work: (database: LibraryDatabase) => Promise<Value>,
): Promise<Result<Value, StorageProblem>> {
  let result = await attempt(work);
  if (!result.ok && result.problem.connectionLost) {
    await closeDatabase();
    result = await attempt(work);
  }
  return result.ok ? result : failure(result.problem.code);
}

/**
 * Calls `listener` with the result of `query` now and after every change to what it read, made
 * here or in another tab, until `signal` aborts.
 */
export function watchDatabase<Value>(
  query: (database: LibraryDatabase) => Promise<Value>,
  listener: (result: Result<Value, StorageProblem>) => void,
  signal: AbortSignal,
): void {
  void openDatabase().then((opened) => {
    if (signal.aborted) return;
    if (!opened.ok) {
      listener(opened);
      return;
    }
    const subscription = liveQuery(() => query(opened.value)).subscribe({
      next: (value) => listener(success(value)),
      error: (error: unknown) => listener(failure(storageProblem(error) ?? 'failed')),
    });
    signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
  });
}

async function connect(): Promise<Opened> {
  const timeout = timeLimit();
  let upgrading = false;
  const database = declareDatabase(() => {
    upgrading = true;
    // A large library takes its time, and stopping half-way would only mean to begin again.
    timeout.clear();
  });
  try {
    const opened = await Promise.race([open(database), blocked(database), timeout.passed]);
    if (!opened.ok) database.close();
    return opened;
  } catch (error) {
    database.close();
    return failure(upgrading ? 'upgrade-failed' : (storageProblem(error) ?? 'unavailable'));
  } finally {
    timeout.clear();
  }
}

async function open(database: LibraryDatabase): Promise<Opened> {
  const version = await storedVersion();
  if (version >= (SCHEMA_VERSION + 1) * DEXIE_TENTHS) return failure('newer-version');
  database.on('versionchange', ({ newVersion }) => {
    void closeDatabase();
    // Null: the data are being cleared, and an empty database can be opened at once.
    if (newVersion !== null) superseded.dispatchEvent(new Event('superseded'));
  });
  database.on('close', () => {
    connection = null;
  });
  await database.open();
  await probe(database);
  return success(database);
}

/** On a full disk nothing can be written, yet everything that was saved can be read. */
async function probe({ meta }: LibraryDatabase): Promise<void> {
  try {
    await meta.put({ key: 'probe', value: Date.now() });
  } catch (error) {
    if (storageProblem(error) !== 'quota') throw error;
  }
}

/** Dexie counts in tenths: its version 1 is IndexedDB's 10. */
const DEXIE_TENTHS = 10;

/**
 * IndexedDB's version of the database, 0 when there is none. Dexie opens a newer database as if it
 * were its own, so it is looked at before.
 */
async function storedVersion(): Promise<number> {
  const databases = await indexedDB.databases();
  return databases.find(({ name }) => name === DATABASE_NAME)?.version ?? 0;
}

/**
 * Why opening never came to an end. A browser says "blocked" only to the first of those who wait for
 * an old database to be let go (the background, most often); the others just wait.
 */
async function whyStuck(): Promise<StorageProblem> {
  const version = await storedVersion();
  return version > 0 && version < SCHEMA_VERSION * DEXIE_TENTHS ? 'blocked' : 'unavailable';
}

function blocked(database: LibraryDatabase): Promise<Opened> {
  return new Promise((resolve) => {
    database.on('blocked', () => resolve(failure('blocked')));
  });
}

function timeLimit(): { passed: Promise<Opened>; clear(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const passed = new Promise<Opened>((resolve) => {
    const stuck = (): void => {
      resolve(Promise.race([whyStuck(), giveUp()]).then(failure, () => failure('unavailable')));
    };
    timer = setTimeout(stuck, OPENING_TIMEOUT_MS);
  });
  return { passed, clear: () => clearTimeout(timer) };
}

/** A profile so broken that not even the list of databases comes. */
function giveUp(): Promise<StorageProblem> {
  return new Promise((resolve) => setTimeout(() => resolve('unavailable'), 1_000));
}

function forget(opening: Promise<Opened>): void {
  if (connection === opening) connection = null;
}

interface AttemptProblem {
  code: StorageProblem;
  connectionLost: boolean;
}

async function attempt<Value>(
  work: (database: LibraryDatabase) => Promise<Value>,
): Promise<Result<Value, AttemptProblem>> {
  const opened = await openDatabase();
  if (!opened.ok) return failure({ code: opened.problem, connectionLost: false });
  try {
    return success(await work(opened.value));
  } catch (error) {
    const code = storageProblem(error);
    if (!code) throw error;
    return failure({ code, connectionLost: isConnectionLost(error) });
  }
}
