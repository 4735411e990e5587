import type { Table } from 'dexie';
import { Dexie } from 'dexie';
import type { OwnTerm, TermNote } from '../library/own-terms/own-term.ts';
import type { Draft } from '../model/draft.ts';
import type { ArticleRow, BlobRow, ImageRow, MetaRow, TextRow } from './rows.ts';

export const DATABASE_NAME = 'to-tuong';

/** Raised with every change of the stores or of what their rows mean, never lowered. */
export const SCHEMA_VERSION = 4;

export type LibraryDatabase = Dexie & {
  meta: Table<MetaRow, string>;
  drafts: Table<Draft, string>;
  articles: Table<ArticleRow, string>;
  texts: Table<TextRow, string>;
  images: Table<ImageRow, [string, string]>;
  blobs: Table<BlobRow, string>;
  ownTerms: Table<OwnTerm, string>;
  termNotes: Table<TermNote, string>;
};

/** The database with all its versions declared, not yet opened. */
export function declareDatabase(): LibraryDatabase {
  const database = new Dexie(DATABASE_NAME, { autoOpen: false });
  database.version(1).stores({
    meta: 'key',
    drafts: 'id, createdAt',
    articles: 'id, *addresses, savedAt, deletedAt',
    texts: 'articleId',
    images: '[articleId+src], articleId, hash, state, [state+nextAt]',
    blobs: 'hash',
  });
  database.version(4).stores({ ownTerms: 'id', termNotes: 'termId' });
  return database as LibraryDatabase;
}
