import { useState } from 'preact/hooks';
import type { ShelvingChange } from '../../lib/library/shelf/shelving.ts';
import type { Collection, LibraryEntry } from '../../lib/model/saved-article.ts';
import { useText } from '../i18n-context.tsx';
import type { BulkActions } from './BulkBar.tsx';
import { exportDeed } from './export-deed.ts';
import type { Done, LibraryActions } from './library-actions.ts';
import type { Deed } from './UndoToast.tsx';
import type { Selection } from './use-selection.ts';

export interface Deeds extends BulkActions {
  /** What was done last and can be taken back or is worth saying. */
  deed: Deed | null;
  forget(): void;
  trashOne(entry: LibraryEntry): void;
  restoreOne(entry: LibraryEntry): void;
  star(entry: LibraryEntry): void;
  emptyTrash(count: number): void;
  renameCollection(collection: Collection, name: string): void;
  dropCollection(id: string): void;
  rebuildIndex(): void;
}

type Said = 'trashed' | 'archived' | 'unarchived' | 'restored' | 'deleted';

/** What was done last. `report` waits for a deed and says so, or that it could not be done. */
function useReports() {
  const { t } = useText();
  const [deed, setDeed] = useState<Deed | null>(null);
  const report = async (done: Done, next: Deed | null): Promise<void> => {
    const failed: Deed = { words: t('bulk.failed'), undo: null };
    const ok = await done;
    if (!ok || next) setDeed(ok ? next : failed);
  };
  return { deed, report, forget: () => setDeed(null) };
}

/** Has things done to the selected articles, says what was done and how to undo it. */
export function useDeeds(actions: LibraryActions, selection: Selection): Deeds {
  const texts = useText();
  const { t, format } = texts;
  const { deed, report, forget } = useReports();
  const { ids } = selection;

  const said = (what: Said, count: number): string =>
    t(`bulk.${what}`, { count, number: format.number(count) });
  /** For deeds that take the articles out of sight. */
  const move = (done: Done, next: Deed): void => {
    selection.clear();
    void report(done, next);
  };
  const shelve = (of: readonly string[], change: ShelvingChange): void =>
    void report(actions.onShelve(of, change), null);

  return {
    deed,
    forget,
    exportAs: (kind) => {
      const { done, next } = exportDeed(texts, { selection, actions, kind });
      void report(done, next);
    },
    shelve: (change) => shelve(ids, change),
    newCollection: (name) => void report(actions.onNewCollection(name, ids), null),
    archive: (archived) =>
      move(actions.onShelve(ids, { archived }), {
        words: said(archived ? 'archived' : 'unarchived', ids.length),
        undo: () => shelve(ids, { archived: !archived }),
      }),
    trash: () =>
      move(actions.onTrash(ids), {
        words: said('trashed', ids.length),
        undo: () => void report(actions.onRestore(ids), null),
      }),
    restore: () =>
      move(actions.onRestore(ids), {
        words: said('restored', ids.length),
        undo: () => void report(actions.onTrash(ids), null),
      }),
    deleteForGood: () =>
      move(actions.onDeleteForGood(ids), { words: said('deleted', ids.length), undo: null }),
    trashOne: ({ id, title }) =>
      void report(actions.onTrash([id]), {
        words: t('library.deleted', { title }),
        undo: () => void report(actions.onRestore([id]), null),
      }),
    restoreOne: ({ id }) =>
      void report(actions.onRestore([id]), {
        words: said('restored', 1),
        undo: () => void report(actions.onTrash([id]), null),
      }),
    star: ({ id, favourite }) => shelve([id], { favourite: !favourite }),
    emptyTrash: (count) =>
      move(actions.onEmptyTrash(), { words: said('deleted', count), undo: null }),
    renameCollection: (collection, name) =>
      void report(actions.onRenameCollection(collection, name), null),
    dropCollection: (id) => void report(actions.onDropCollection(id), null),
    rebuildIndex: () => void report(actions.onRebuildIndex(), null),
  };
}
