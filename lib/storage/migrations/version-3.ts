import type { Transaction } from 'dexie';
import { shelvingOf } from '../../library/shelf/shelving.ts';
import type { Shelving } from '../../model/saved-article.ts';
import type { SchemaStep } from './schema-step.ts';

/** How the reader keeps articles, and the search index; the index fills itself afterwards. */
export const version3: SchemaStep = {
  version: 3,
  stores: {
    collections: 'id',
    indexQueue: 'articleId',
    indexChunks: 'chunk, *articleIds',
    indexRows: '[bucket+chunk], chunk',
  },
  upgrade: upgradeTo3,
};

/** An article from before has no tags and was not read; whatever else it has stays. */
function articleRowTo3<Row extends object>(row: Row): Row & Shelving {
  return { ...row, ...shelvingOf(row) };
}

/** Entries read at a time. */
const CHUNK = 500;

async function upgradeTo3(transaction: Transaction): Promise<void> {
  const articles = transaction.table<object, string>('articles');
  const ids = await articles.toCollection().primaryKeys();
  for (let start = 0; start < ids.length; start += CHUNK) {
    const rows = await articles.bulkGet(ids.slice(start, start + CHUNK));
    await articles.bulkPut(rows.flatMap((row) => (row ? [articleRowTo3(row)] : [])));
  }
}
