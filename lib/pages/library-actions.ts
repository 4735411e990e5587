import type { ShelvingChange } from '../library/shelf/shelving.ts';
import type { Collection } from '../model/saved-article.ts';
import type { StorageProblem } from '../model/problems.ts';
import type { Result } from '../model/result.ts';
import { dropCollection, keepCollection, shelve } from '../storage/shelving.ts';
import { BATCHES, completeIndex, rebuildIndex } from '../storage/search-index.ts';
import { deleteForGood, emptyTrash, moveToTrash, restore } from '../storage/trash.ts';
import { exportArticles } from './export-articles.ts';

async function done(work: Promise<Result<unknown, StorageProblem>>): Promise<boolean> {
  return (await work).ok;
}

async function newCollection(name: string, ids: readonly string[]): Promise<boolean> {
  const id = crypto.randomUUID();
  const kept = await keepCollection({ id, name, createdAt: Date.now() });
  return kept.ok && done(shelve(ids, { addCollection: id }));
}

/** What the library page can have done to the database; each says whether it was. */
export const libraryActions = {
  onShelve: (ids: readonly string[], change: ShelvingChange) => done(shelve(ids, change)),
  onTrash: (ids: readonly string[]) => done(moveToTrash(ids, Date.now())),
  onRestore: (ids: readonly string[]) => done(restore(ids)),
  onDeleteForGood: (ids: readonly string[]) => done(deleteForGood(ids)),
  onEmptyTrash: () => done(emptyTrash()),
  onNewCollection: newCollection,
  onExport: exportArticles,
  onRenameCollection: (collection: Collection, name: string) =>
    done(keepCollection({ ...collection, name })),
  onDropCollection: (id: string) => done(dropCollection(id)),
  async onRebuildIndex(): Promise<boolean> {
    const cleared = await rebuildIndex();
    return cleared.ok && done(completeIndex(BATCHES.page));
  },
};
