import { useEffect, useState } from 'preact/hooks';
import { draftTitle } from '../model/draft.ts';
import { success } from '../model/result.ts';
import {
  forgetSessionDrafts,
  isSessionDraftId,
  listSessionDrafts,
} from '../platform/session-drafts.ts';
import type { DraftRow, Stored } from '../reader/room-state.ts';
import {
  deleteAllDrafts,
  deleteDraft,
  watchDrafts,
  type DraftEntry,
} from '../storage/draft-list.ts';
import { toStored } from './stored.ts';

export interface Drafts {
  drafts: Stored<DraftRow[]>;
  remove(id: string): void;
  removeAll(): void;
}

async function draftsInMemory(): Promise<DraftRow[]> {
  const drafts = await listSessionDrafts();
  return drafts.map((draft) => {
    const { id, pageUrl: url, createdAt } = draft;
    return { id, title: draftTitle(draft), url, createdAt, inMemory: true };
  });
}

/**
 * The readings that are kept, newest first: those on the disk in step with every tab, and those in
 * memory. Readings of private windows are not among them.
 */
export function useDrafts(): Drafts {
  const [stored, setStored] = useState<Stored<DraftRow[]>>({ phase: 'loading' });
  const [inMemory, setInMemory] = useState<DraftRow[]>([]);
  const readMemory = (): void => void draftsInMemory().then(setInMemory);
  useEffect(() => {
    const ended = new AbortController();
    readMemory();
    watchDrafts((found) => {
      const rows = (entries: DraftEntry[]) => entries.map((row) => ({ ...row, inMemory: false }));
      setStored(toStored(found.ok ? success(rows(found.value)) : found));
    }, ended.signal);
    return () => ended.abort();
  }, []);
  const forget = (ids: readonly string[]): void => void forgetSessionDrafts(ids).then(readMemory);
  return {
    drafts: withMemory(stored, inMemory),
    remove: (id) => (isSessionDraftId(id) ? forget([id]) : void deleteDraft(id)),
    removeAll: () => {
      void deleteAllDrafts();
      forget(inMemory.map(({ id }) => id));
    },
  };
}

/** Without a database the readings in memory are all there is, and they are listed. */
function withMemory(stored: Stored<DraftRow[]>, inMemory: DraftRow[]): Stored<DraftRow[]> {
  if (inMemory.length === 0) return stored;
  const onDisk = stored.phase === 'ready' ? stored.value : [];
  const rows = [...inMemory, ...onDisk].sort((a, b) => b.createdAt - a.createdAt);
  return { phase: 'ready', value: rows };
}
