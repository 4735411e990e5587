import type { Table, Transaction } from 'dexie';
import { Dexie } from 'dexie';
import type { OwnTerm, TermNote } from '../library/own-terms/own-term.ts';
import type { Draft } from '../model/draft.ts';
import type { Collection } from '../model/saved-article.ts';
import type { SchemaStep } from './migrations/schema-step.ts';
import { version1 } from './migrations/version-1.ts';
import { version2 } from './migrations/version-2.ts';
import { version3 } from './migrations/version-3.ts';
import { version4 } from './migrations/version-4.ts';
import { version5 } from './migrations/version-5.ts';
import type {
  ArticleRow,
  BlobRow,
  ImageRow,
  IndexChunkRow,
  IndexQueueRow,
  IndexRow,
  MetaRow,
  PositionRow,
  RestorationRow,
  TextRow,
  VersionRow,
} from './rows.ts';

export const DATABASE_NAME = 'to-tuong';

/**
 * Every version there ever was, each with its migration. What a reader will add to a text
 * (highlights, notes) is to name the article and the number of the version it was made in.
 */
export const SCHEMA_STEPS: readonly SchemaStep[] = [
  version1,
  version2,
  version3,
  version4,
  version5,
];

/** Raised with every change of the stores or of what their rows mean, never lowered. */
export const SCHEMA_VERSION = SCHEMA_STEPS.at(-1)?.version ?? 0;

export type LibraryDatabase = Dexie & {
  meta: Table<MetaRow, string>;
  drafts: Table<Draft, string>;
  articles: Table<ArticleRow, string>;
  texts: Table<TextRow, string>;
  versions: Table<VersionRow, [string, number]>;
  images: Table<ImageRow, [string, string]>;
  blobs: Table<BlobRow, string>;
  ownTerms: Table<OwnTerm, string>;
  termNotes: Table<TermNote, string>;
  positions: Table<PositionRow, string>;
  collections: Table<Collection, string>;
  indexQueue: Table<IndexQueueRow, string>;
  indexChunks: Table<IndexChunkRow, number>;
  indexRows: Table<IndexRow, [string, number]>;
  restorations: Table<RestorationRow, string>;
};

/**
 * The database with its versions declared, not yet opened.
 * @param onUpgrade called before each migration of rows
 */
export function declareDatabase(
  onUpgrade: () => void = () => {},
  steps: readonly SchemaStep[] = SCHEMA_STEPS,
): LibraryDatabase {
  const database = new Dexie(DATABASE_NAME, { autoOpen: false });
  for (const { version, stores, upgrade } of steps) {
    const declared = database.version(version).stores({ ...stores });
    if (!upgrade) continue;
    declared.upgrade((transaction: Transaction) => {
      onUpgrade();
      return upgrade(transaction);
    });
  }
  return database as LibraryDatabase;
}
