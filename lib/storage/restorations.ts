import { addressKey } from '../library/address-key.ts';
import type { StorageProblem } from '../model/problems.ts';
import type { Result } from '../model/result.ts';
import { success } from '../model/result.ts';
import { DAY_MS } from '../model/day.ts';
import { withDatabase } from './database.ts';

/** What is put back into an article that is neither saved nor opened is remembered this long. */
export const RESTORATION_LIFETIME_MS = 30 * DAY_MS;

/** Names of the pieces (lib/reader/restored.ts) the reader has put back into the article of an address. */
export async function restoredPieces(url: string): Promise<Result<string[], StorageProblem>> {
  const key = addressKey(url);
  if (key === null) return success([]);
  return withDatabase(async ({ restorations }) => (await restorations.get(key))?.pieces ?? []);
}

/** Remembers what is put back into the article of an address; with no pieces nothing is kept. */
export async function keepRestoredPieces(
  url: string,
  { pieces, now }: { pieces: readonly string[]; now: number },
): Promise<Result<void, StorageProblem>> {
  const key = addressKey(url);
  if (key === null) return success(undefined);
  return withDatabase(async ({ restorations }) => {
    if (pieces.length === 0) await restorations.delete(key);
    else await restorations.put({ key, pieces: [...pieces], changedAt: now });
  });
}

/** Forgets what was put back long before `now` (Unix ms) into articles that are not saved. */
export function cleanRestorations(now: number): Promise<Result<void, StorageProblem>> {
  return withDatabase((database) => {
    const { restorations, articles } = database;
    return database.transaction('rw', [restorations, articles], async () => {
      const old = restorations.where('changedAt').below(now - RESTORATION_LIFETIME_MS);
      const keys = await old.primaryKeys();
      const saved = new Set(
        (await articles.where('addresses').anyOf(keys).toArray()).flatMap((row) => row.addresses),
      );
      await restorations.bulkDelete(keys.filter((key) => !saved.has(key)));
    });
  });
}
