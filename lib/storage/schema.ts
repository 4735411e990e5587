import type { Table, Transaction } from 'dexie';
import { Dexie } from 'dexie';
import type { Draft } from '../model/draft.ts';
import type { Collection } from '../model/saved-article.ts';
import type { SchemaStep } from './migrations/schema-step.ts';
import { version1 } from './migrations/version-1.ts';
import { version3 } from './migrations/version-3.ts';
import type {
  ArticleRow,
  BlobRow,
  ImageRow,
  IndexChunkRow,
  IndexQueueRow,
  IndexRow,
  MetaRow,
  TextRow,
} from './rows.ts';

export const DATABASE_NAME = 'to-tuong';

/** Every version there ever was, each with its migration. */
export const SCHEMA_STEPS: readonly SchemaStep[] = [version1, version3];

/** Raised with every change of the stores or of what their rows mean, never lowered. */
export const SCHEMA_VERSION = 3;

export type LibraryDatabase = Dexie & {
  meta: Table<MetaRow, string>;
  drafts: Table<Draft, string>;
  articles: Table<ArticleRow, string>;
  texts: Table<TextRow, string>;
  images: Table<ImageRow, [string, string]>;
  blobs: Table<BlobRow, string>;
  collections: Table<Collection, string>;
  indexQueue: Table<IndexQueueRow, string>;
  indexChunks: Table<IndexChunkRow, number>;
  indexRows: Table<IndexRow, [string, number]>;
};

/** The database with its versions declared, not yet opened. */
export function declareDatabase(steps: readonly SchemaStep[] = SCHEMA_STEPS): LibraryDatabase {
  const database = new Dexie(DATABASE_NAME, { autoOpen: false });
  for (const { version, stores, upgrade } of steps) {
    const declared = database.version(version).stores({ ...stores });
    if (upgrade) declared.upgrade((transaction: Transaction) => upgrade(transaction));
  }
  return database as LibraryDatabase;
}
