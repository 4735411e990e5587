import { Dexie } from 'dexie';
import { afterEach, beforeEach } from 'vitest';
import { closeDatabase, openDatabase } from '../../../lib/storage/database.ts';
import type { LibraryDatabase } from '../../../lib/storage/schema.ts';
import { DATABASE_NAME } from '../../../lib/storage/schema.ts';

/** Every test of the file starts with an empty database. */
export function useFreshDatabase(): void {
  beforeEach(() => Dexie.delete(DATABASE_NAME));
  afterEach(() => closeDatabase());
}

export async function database(): Promise<LibraryDatabase> {
  const opened = await openDatabase();
  if (!opened.ok) throw new Error(opened.problem);
  return opened.value;
}

/** The value of a result that must be a success. */
export async function valueOf<Value>(
  result: Promise<{ ok: true; value: Value } | { ok: false; problem: unknown }>,
): Promise<Value> {
  const settled = await result;
  if (!settled.ok) throw new Error(JSON.stringify(settled.problem));
  return settled.value;
}
