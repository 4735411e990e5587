import type { Table } from 'dexie';
import { Dexie } from 'dexie';
import type { Draft } from '../model/draft.ts';
import type { ArticleRow, BlobRow, ImageRow, MetaRow, RestorationRow, TextRow } from './rows.ts';

export const DATABASE_NAME = 'to-tuong';

/** Raised with every change of the stores or of what their rows mean, never lowered. */
export const SCHEMA_VERSION = 5;

export type LibraryDatabase = Dexie & {
  meta: Table<MetaRow, string>;
  drafts: Table<Draft, string>;
  articles: Table<ArticleRow, string>;
  texts: Table<TextRow, string>;
  images: Table<ImageRow, [string, string]>;
  blobs: Table<BlobRow, string>;
  restorations: Table<RestorationRow, string>;
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
  database.version(5).stores({ restorations: 'key, changedAt' });
  return database as LibraryDatabase;
}
