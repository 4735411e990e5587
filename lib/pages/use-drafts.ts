import { useEffect, useState } from 'preact/hooks';
import {
  forgetSessionDrafts,
  isSessionDraftId,
  listSessionDrafts,
} from '../platform/session-drafts.ts';
import type { DraftRow, Stored } from '../reader/room-state.ts';
import { deleteAllDrafts, deleteDraft, watchDrafts } from '../storage/draft-list.ts';
import { toStored } from './stored.ts';

export interface Drafts {
  drafts: Stored<DraftRow[]>;
  remove(id: string): void;
  removeAll(): void;
}

async function draftsInMemory(): Promise<DraftRow[]> {
  const drafts = await listSessionDrafts();
  return drafts.map(({ id, article, pageTitle, pageUrl, createdAt }) => ({
    id,
    title: article?.title || pageTitle || pageUrl,
    url: pageUrl,
    createdAt,
    inMemory: true,
  }));
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
      const drafts = toStored(found);
      const rows = drafts.phase === 'ready' ? drafts.value : [];
      setStored(
        drafts.phase === 'ready'
          ? { phase: 'ready', value: rows.map((row) => ({ ...row, inMemory: false })) }
          : drafts,
      );
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
