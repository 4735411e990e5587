import type { BackupTable } from '../../library/backup/backup-table.ts';
import {
  articleRow,
  collectionRow,
  imageFacts,
  imageRow,
  parserOf,
  positionRow,
  readOwnTerm,
  readTermNote,
  restorationRow,
  textRow,
  versionRow,
} from './row-schemas.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A table by the fields that make its key, and the one that dates a row. */
function table(
  name: string,
  about: Pick<BackupTable, 'scope' | 'parse'> & { key: readonly string[]; dated: string },
): BackupTable {
  const { key, dated, ...rest } = about;
  return {
    name,
    ...rest,
    keyOf: (row) => key.map((field) => String((row as Fields)[field])).join('\n'),
    updatedAt: (row) => Number((row as Fields)[dated] ?? 0),
  };
}

const article = 'article';
const library = 'library';

/**
 * Every table a backup has; the search index is built anew from the texts, drafts are not kept.
 * `articles` first: the rows of the others belong to them.
 */
export const BACKUP_TABLES: readonly BackupTable[] = [
  table('articles', {
    scope: article,
    key: ['id'],
    dated: 'updatedAt',
    parse: parserOf(articleRow),
  }),
  table('texts', { scope: article, key: ['articleId'], dated: '', parse: parserOf(textRow) }),
  table('versions', {
    scope: article,
    key: ['articleId', 'number'],
    dated: 'savedAt',
    parse: parserOf(versionRow),
  }),
  table('images', {
    scope: article,
    key: ['articleId', 'src'],
    dated: '',
    parse: parserOf(imageRow),
  }),
  table('positions', {
    scope: article,
    key: ['articleId'],
    dated: 'updatedAt',
    parse: parserOf(positionRow),
  }),
  table('collections', {
    scope: library,
    key: ['id'],
    dated: 'createdAt',
    parse: parserOf(collectionRow),
  }),
  table('ownTerms', { scope: library, key: ['id'], dated: 'updatedAt', parse: readOwnTerm }),
  table('termNotes', { scope: library, key: ['termId'], dated: 'updatedAt', parse: readTermNote }),
  table('restorations', {
    scope: library,
    key: ['key'],
    dated: 'changedAt',
    parse: parserOf(restorationRow),
  }),
  table('blobs', { scope: library, key: ['hash'], dated: 'storedAt', parse: parserOf(imageFacts) }),
];
