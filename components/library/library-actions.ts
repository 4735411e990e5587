import type { HtmlTexts } from '../../lib/export/html/articles-html.ts';
import type { ShelvingChange } from '../../lib/library/shelf/shelving.ts';
import type { Collection } from '../../lib/model/saved-article.ts';

/** What the file is to be, and what it says in the words of the interface. */
export interface ExportOrder {
  kind: 'html' | 'json';
  texts: HtmlTexts;
}

/** Whether it was done; when not, everything is as it was. */
export type Done = Promise<boolean>;

/** What the library page can have done. What changes shows in the shelf it is given next. */
export interface LibraryActions {
  onShelve(ids: readonly string[], change: ShelvingChange): Done;
  onTrash(ids: readonly string[]): Done;
  onRestore(ids: readonly string[]): Done;
  onDeleteForGood(ids: readonly string[]): Done;
  onEmptyTrash(): Done;
  /** Keeps a new collection with these articles in it. */
  onNewCollection(name: string, ids: readonly string[]): Done;
  onRenameCollection(collection: Collection, name: string): Done;
  onDropCollection(id: string): Done;
  onRebuildIndex(): Done;
  /** Hands these articles over as one file. */
  onExport(ids: readonly string[], order: ExportOrder): Done;
}
