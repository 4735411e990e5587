import type { Article } from '../model/article.ts';
import type { Draft } from '../model/draft.ts';
import type { StorageProblem } from '../model/problems.ts';
import type { Result } from '../model/result.ts';
import { DAY_MS } from '../model/day.ts';
import { withDatabase } from './database.ts';
import type { LibraryDatabase } from './schema.ts';

/** How many readings are kept, and for how long. */
export const DRAFTS_KEPT = 20;
export const DRAFT_LIFETIME_MS = 7 * DAY_MS;

/** Keeps a reading and lets go of those too old or too many by now. */
export function keepDraft(draft: Draft): Promise<Result<void, StorageProblem>> {
  return withDatabase((database) =>
    database.transaction('rw', database.drafts, async () => {
      await database.drafts.put(draft);
      await dropDeadDrafts(database, draft.createdAt);
    }),
  );
}

/** Puts a reading's article in place of the one it had. Nothing happens when it is gone. */
export function replaceDraft(id: string, article: Article): Promise<Result<void, StorageProblem>> {
  return withDatabase(async ({ drafts }) => void (await drafts.update(id, { article })));
}

/** The reading with this id; null when there is none (any more). */
export function getDraft(id: string): Promise<Result<Draft | null, StorageProblem>> {
  return withDatabase(async (database) => (await database.drafts.get(id)) ?? null);
}

/** Lets go of the readings that are too old or too many at `now` (Unix ms). */
export function cleanDrafts(now: number): Promise<Result<void, StorageProblem>> {
  return withDatabase((database) =>
    database.transaction('rw', database.drafts, () => dropDeadDrafts(database, now)),
  );
}

async function dropDeadDrafts({ drafts }: LibraryDatabase, now: number): Promise<void> {
  await drafts
    .where('createdAt')
    .below(now - DRAFT_LIFETIME_MS)
    .delete();
  const ids = await drafts.orderBy('createdAt').reverse().primaryKeys();
  await drafts.bulkDelete(ids.slice(DRAFTS_KEPT));
}
