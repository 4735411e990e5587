import type { Transaction } from 'dexie';
import { contentFacts, type ContentFacts } from '../../library/content-facts.ts';
import type { Article } from '../../model/article.ts';
import type { SchemaStep } from './schema-step.ts';

/** Earlier versions of a text, and the place a reader has come to. */
export const version2: SchemaStep = {
  version: 2,
  stores: {
    versions: '[articleId+number], articleId',
    positions: 'articleId, updatedAt',
  },
  upgrade: upgradeTo2,
};

interface ArticleRow1 {
  id: string;
  /** Unix ms of the last time its text was stored. */
  updatedAt: number;
}

interface ArticleFields2 extends ContentFacts {
  version: number;
  versionAt: number;
}

/** Its text is its first version. An entry whose text is missing stays, and weighs nothing. */
export function articleRowTo2<Row extends ArticleRow1>(
  row: Row,
  article: Article | null,
): Row & ArticleFields2 {
  const facts = article ? contentFacts(article) : { contentHash: '', bytes: 0, syllables: 0 };
  return { ...row, version: 1, versionAt: row.updatedAt, ...facts };
}

/** Every image belonged to the one text there was. */
export function imageRowTo2<Row extends object>(row: Row): Row & { current: boolean } {
  return { ...row, current: true };
}

/** Texts read at a time: enough to be quick, few enough to fit into any memory. */
const CHUNK = 100;

async function upgradeTo2(transaction: Transaction): Promise<void> {
  const articles = transaction.table<ArticleRow1, string>('articles');
  const texts = transaction.table<{ article: Article }, string>('texts');
  const images = transaction.table<object, [string, string]>('images');
  const ids = await articles.toCollection().primaryKeys();
  for (let start = 0; start < ids.length; start += CHUNK) {
    const some = ids.slice(start, start + CHUNK);
    const found = await texts.bulkGet(some);
    const rows = (await articles.bulkGet(some)).flatMap((row, i) =>
      row ? [articleRowTo2(row, found[i]?.article ?? null)] : [],
    );
    await articles.bulkPut(rows);
  }
  const keys = await images.toCollection().primaryKeys();
  for (let start = 0; start < keys.length; start += CHUNK) {
    const rows = await images.bulkGet(keys.slice(start, start + CHUNK));
    await images.bulkPut(rows.flatMap((row) => (row ? [imageRowTo2(row)] : [])));
  }
}
