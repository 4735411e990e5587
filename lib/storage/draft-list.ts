import { draftTitle, type Draft } from '../model/draft.ts';
import type { StorageProblem } from '../model/problems.ts';
import type { Result } from '../model/result.ts';
import { watchDatabase, withDatabase } from './database.ts';

/** One line of the list of readings. */
export interface DraftEntry {
  id: string;
  /** See draftTitle. */
  title: string;
  url: string;
  /** Unix ms. */
  createdAt: number;
}

/** The readings on the disk, newest first, now and after every change. */
export function watchDrafts(
  listener: (drafts: Result<DraftEntry[], StorageProblem>) => void,
  signal: AbortSignal,
): void {
  watchDatabase(
    async ({ drafts }) => (await drafts.orderBy('createdAt').reverse().toArray()).map(entryOf),
    listener,
    signal,
  );
}

/** Nothing happens when it is gone already. */
export function deleteDraft(id: string): Promise<Result<void, StorageProblem>> {
  return withDatabase(({ drafts }) => drafts.delete(id));
}

/** Lets go of every reading on the disk. */
export function deleteAllDrafts(): Promise<Result<void, StorageProblem>> {
  return withDatabase(({ drafts }) => drafts.clear());
}

function entryOf(draft: Draft): DraftEntry {
  const { id, pageUrl, createdAt } = draft;
  return { id, title: draftTitle(draft), url: pageUrl, createdAt };
}
