import type { SchemaStep } from '../../../lib/storage/migrations/schema-step.ts';
import type { WrittenTables } from '../../tools/example-database.ts';

interface RawStore {
  name: string;
  keyPath: string | string[];
  indexes: { name: string; keyPath: string | string[]; multiEntry: boolean }[];
}

/** A database as IndexedDB itself has it, for a test to make inside the browser. */
export interface RawDatabase {
  name: string;
  /** IndexedDB's, not Dexie's. */
  version: number;
  stores: RawStore[];
  tables: WrittenTables;
}

/** The same as the steps of the schema declare it in Dexie's notation. */
export function rawDatabase(
  name: string,
  steps: readonly SchemaStep[],
  tables: WrittenTables,
): RawDatabase {
  const stores = steps
    .flatMap((step) => Object.entries(step.stores))
    .map(([store, notation]): RawStore => {
      const [key = '', ...indexes] = notation.split(',').map((part) => part.trim());
      const pathOf = (text: string): string | string[] =>
        text.startsWith('[') ? text.slice(1, -1).split('+') : text.replace(/^\*/u, '');
      return {
        name: store,
        keyPath: pathOf(key),
        indexes: indexes.map((text) => ({
          name: text.replace(/^\*/u, ''),
          keyPath: pathOf(text),
          multiEntry: text.startsWith('*'),
        })),
      };
    });
  return { name, version: (steps.at(-1)?.version ?? 0) * 10, stores, tables };
}

/**
 * Runs in a page of the extension: puts `raw` in the place of its database. The page keeps its
 * connection open, and gives way to nobody, until `letGo`.
 */
export async function holdOldDatabase(raw: RawDatabase): Promise<void> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  const toBlob = (value: unknown): unknown => {
    const written = value as { blobType?: string; base64?: string } | null;
    if (typeof written !== 'object' || written?.base64 === undefined) return value;
    const bytes = Uint8Array.from(atob(written.base64), (char) => char.charCodeAt(0));
    return new Blob([bytes], { type: written.blobType ?? '' });
  };
  await done(indexedDB.deleteDatabase(raw.name));
  const request = indexedDB.open(raw.name, raw.version);
  request.addEventListener('upgradeneeded', () => {
    for (const { name, keyPath, indexes } of raw.stores) {
      const store = request.result.createObjectStore(name, { keyPath });
      for (const index of indexes) {
        store.createIndex(index.name, index.keyPath, { multiEntry: index.multiEntry });
      }
    }
  });
  const database = await done(request);
  const transaction = database.transaction(Object.keys(raw.tables), 'readwrite');
  for (const [name, rows] of Object.entries(raw.tables)) {
    for (const row of rows) {
      const entries = Object.entries(row).map(([key, value]) => [key, toBlob(value)]);
      transaction.objectStore(name).put(Object.fromEntries(entries));
    }
  }
  await new Promise((resolve, reject) => {
    transaction.addEventListener('complete', resolve);
    transaction.addEventListener('abort', reject);
  });
  (globalThis as unknown as { held: IDBDatabase }).held = database;
}

/** Runs in the same page. */
export function letGo(): void {
  (globalThis as unknown as { held: IDBDatabase }).held.close();
}
