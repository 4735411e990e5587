import type { TableRows } from '../../library/backup/backup-table.ts';
import type { ArticleRow, ImageRow, PositionRow, TextRow, VersionRow } from '../rows.ts';
import type { LibraryDatabase } from '../schema.ts';

/** An article with every row that belongs to it. */
export interface ArticleBundle {
  entry: ArticleRow;
  text: TextRow;
  versions: VersionRow[];
  images: ImageRow[];
  position: PositionRow | null;
}

/** The bundle in rows by table that were parsed; null without entry or text. */
export function bundleOf(rows: TableRows): ArticleBundle | null {
  const [entry] = (rows['articles'] ?? []) as ArticleRow[];
  const [text] = (rows['texts'] ?? []) as TextRow[];
  const [position = null] = (rows['positions'] ?? []) as PositionRow[];
  if (!entry || !text) return null;
  return {
    entry,
    text,
    versions: (rows['versions'] ?? []) as VersionRow[],
    images: (rows['images'] ?? []) as ImageRow[],
    position,
  };
}

/** The same under another id. */
export function withId(bundle: ArticleBundle, id: string): ArticleBundle {
  return {
    entry: { ...bundle.entry, id },
    text: { ...bundle.text, articleId: id },
    versions: bundle.versions.map((row) => ({ ...row, articleId: id })),
    images: bundle.images.map((row) => ({ ...row, articleId: id })),
    position: bundle.position && { ...bundle.position, articleId: id },
  };
}

/** What is stored under an id; null without entry or text. To be called in a transaction. */
export async function readBundle(
  database: LibraryDatabase,
  id: string,
): Promise<ArticleBundle | null> {
  const entry = await database.articles.get(id);
  const text = await database.texts.get(id);
  if (!entry || !text) return null;
  const versions = await database.versions.where('articleId').equals(id).toArray();
  const images = await database.images.where('articleId').equals(id).toArray();
  const position = (await database.positions.get(id)) ?? null;
  return { entry, text, versions, images, position };
}

/** Puts a bundle in the place of all that is stored under its id. */
export async function writeBundle(
  database: LibraryDatabase,
  { entry, text, versions, images, position }: ArticleBundle,
): Promise<void> {
  const { id } = entry;
  await database.versions.where('articleId').equals(id).delete();
  await database.images.where('articleId').equals(id).delete();
  await database.articles.put(entry);
  await database.texts.put(text);
  await database.versions.bulkPut(versions);
  await database.images.bulkPut(images);
  if (position) await database.positions.put(position);
  else await database.positions.delete(id);
}
