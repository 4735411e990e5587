import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  closeDatabase,
  openDatabase,
  watchDatabase,
  whenSuperseded,
  withDatabase,
} from '../../../lib/storage/database.ts';
import { DATABASE_NAME, SCHEMA_VERSION } from '../../../lib/storage/schema.ts';
import { database, useFreshDatabase, valueOf } from './fresh-database.ts';

useFreshDatabase();
afterEach(() => vi.restoreAllMocks());

/** Opens the database by hand, as another version of the extension would. */
function openRaw(version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE_NAME, version);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error as Error));
  });
}

describe('openDatabase', () => {
  it('proves itself by a write and hands out one connection', async () => {
    const first = await database();
    expect(await first.meta.get('probe')).toMatchObject({ value: expect.any(Number) as number });
    expect(await database()).toBe(first);
  });

  it('says "unavailable" when the browser refuses to write, and tries anew later', async () => {
    const refused = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    });
    expect(await openDatabase()).toEqual({ ok: false, problem: 'unavailable' });
    refused.mockRestore();
    expect((await openDatabase()).ok).toBe(true);
  });

  it('lets read what is there when the disk is full', async () => {
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    expect((await openDatabase()).ok).toBe(true);
    const row = { key: 'a', value: 1 };
    const written = await withDatabase(({ meta }) => meta.put(row));
    expect(written).toEqual({ ok: false, problem: 'quota' });
    full.mockRestore();
    expect(await valueOf(withDatabase(({ meta }) => meta.put(row)))).toBe('a');
  });

  it('says "unavailable" when there is no IndexedDB to speak of', async () => {
    vi.spyOn(indexedDB, 'databases').mockRejectedValue(new DOMException('no', 'SecurityError'));
    expect(await openDatabase()).toEqual({ ok: false, problem: 'unavailable' });
  });

  it('leaves a database of a newer version alone', async () => {
    const newer = await openRaw((SCHEMA_VERSION + 1) * 10);
    newer.close();
    expect(await openDatabase()).toEqual({ ok: false, problem: 'newer-version' });
    const after = (await indexedDB.databases()).find(({ name }) => name === DATABASE_NAME);
    expect(after?.version).toBe((SCHEMA_VERSION + 1) * 10);
  });

  it('says "blocked" while another tab holds an older version', async () => {
    const older = await openRaw(1);
    expect(await openDatabase()).toEqual({ ok: false, problem: 'blocked' });
    older.close();
    expect((await openDatabase()).ok).toBe(true);
  });

  it('makes room for a newer version and tells the page', async () => {
    await database();
    const told = new Promise<void>((resolve) => {
      whenSuperseded(resolve, new AbortController().signal);
    });
    const newer = await openRaw((SCHEMA_VERSION + 1) * 10);
    await told;
    newer.close();
    expect(await openDatabase()).toEqual({ ok: false, problem: 'newer-version' });
  });
});

describe('withDatabase', () => {
  it('opens a lost connection again', async () => {
    (await database()).close();
    expect(await valueOf(withDatabase(({ meta }) => meta.count()))).toBe(1);
  });

  it('finds the full disk behind the transaction it broke', async () => {
    const result = await withDatabase((db) =>
      db.transaction('rw', db.meta, () => {
        throw new Dexie.QuotaExceededError('full');
      }),
    );
    expect(result).toEqual({ ok: false, problem: 'quota' });
  });

  it('throws what is a bug', async () => {
    await expect(withDatabase(() => Promise.reject(new TypeError('x')))).rejects.toThrow(TypeError);
  });
});

describe('watchDatabase', () => {
  it('reports now and after every change, until told to stop', async () => {
    const seen: unknown[] = [];
    const stop = new AbortController();
    watchDatabase(
      ({ meta }) => meta.count(),
      (result) => seen.push(result),
      stop.signal,
    );
    await vi.waitFor(() => expect(seen).toEqual([{ ok: true, value: 1 }]));
    const { meta } = await database();
    await meta.put({ key: 'a', value: 1 });
    await vi.waitFor(() => expect(seen.at(-1)).toEqual({ ok: true, value: 2 }));
    stop.abort();
    await meta.put({ key: 'b', value: 1 });
    expect(seen).toHaveLength(2);
  });

  it('reports that the database cannot be opened', async () => {
    vi.spyOn(indexedDB, 'databases').mockRejectedValue(new DOMException('no', 'SecurityError'));
    const result = new Promise((resolve) => {
      watchDatabase(({ meta }) => meta.count(), resolve, new AbortController().signal);
    });
    expect(await result).toEqual({ ok: false, problem: 'unavailable' });
    await closeDatabase();
  });
});
