import type { Table } from 'dexie';
import { Dexie } from 'dexie';
import type { Draft } from '../model/draft.ts';
import { shelvingOf } from '../library/shelf/shelving.ts';
import type { Collection } from '../model/saved-article.ts';
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
  database
    .version(3)
    .stores({
      collections: 'id',
      indexQueue: 'articleId',
      indexChunks: 'chunk, *articleIds',
      indexRows: '[bucket+chunk], chunk',
    })
    .upgrade(({ db }) =>
      (db as LibraryDatabase).articles
        .toCollection()
        .modify((row) => void Object.assign(row, shelvingOf(row))),
    );
  return database as LibraryDatabase;
}
