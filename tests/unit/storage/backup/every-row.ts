import { createHash } from 'node:crypto';
import type { LibraryDatabase } from '../../../../lib/storage/schema.ts';
import { readRow, writeRow, writtenDatabase } from '../../../tools/example-database.ts';

/** What a backup does not keep: what is made anew, and what was never saved. */
export const NOT_KEPT = new Set(['meta', 'drafts', 'indexQueue', 'indexChunks', 'indexRows']);

/** Every row that a backup keeps, written down byte by byte. */
export async function everyRow(database: LibraryDatabase): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const table of database.tables) {
    if (NOT_KEPT.has(table.name)) continue;
    const rows = await table.toArray();
    const lines = await Promise.all(rows.map(async (row) => JSON.stringify(await writeRow(row))));
    all[table.name] = lines;
  }
  return all;
}

/** Texts that mean the same and are not: composed, decomposed, and in between. */
const FORMS = ['hòa ủy Đường', 'hòa ủy Đường'.normalize('NFD'), 'hoa\u0300 ủy Đường'];

/** A one-pixel PNG with its own content for each number. */
function picture(number: number): Uint8Array<ArrayBuffer> {
  const head = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  return new Uint8Array([...head, ...Array.from({ length: 64 }, (_, at) => (at * number) & 0xff)]);
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Fills the database with the example of its version and with articles besides: with images, one
 * shared, earlier versions, a place, in the trash, tags in NFC and NFD.
 */
export async function fillLibrary(database: LibraryDatabase, articles: number): Promise<void> {
  for (const [name, rows] of Object.entries(writtenDatabase(5) ?? {})) {
    await database.table(name).bulkPut(rows.map(readRow));
  }
  const entry = (await database.articles.toCollection().first())!;
  const text = (await database.texts.get(entry.id))!;
  for (let number = 1; number <= articles; number += 1) {
    const id = `bai-${number}`;
    const form = FORMS[number % FORMS.length] ?? '';
    const url = `https://bao-vi-du.example/${id}.html`;
    const article = { ...text.article, url, title: `${form} ${number}` };
    const src = `https://anh.bao-vi-du.example/${number}.png`;
    const bytes = picture(number % 7);
    const hash = hashOf(bytes);
    await database.articles.put({
      ...entry,
      id,
      url,
      title: article.title,
      addresses: [`bao-vi-du.example/${id}.html`],
      deletedAt: number % 5 === 0 ? 1_764_200_000_000 + number : null,
      images: { total: 1, saved: 1, failed: 0 },
      tags: [`${form} ${number % 9}`],
      version: 2,
      contentHash: number.toString(16),
    });
    await database.texts.put({ articleId: id, article });
    await database.versions.put({
      articleId: id,
      number: 1,
      savedAt: 1_764_000_000_000 + number,
      contentHash: `a${number.toString(16)}`,
      bytes: 1_000,
      article: { ...article, title: `${form} trước đó` },
    });
    await database.images.put({
      articleId: id,
      src,
      position: 0,
      pageUrl: url,
      state: 'saved',
      attempts: 1,
      problem: null,
      nextAt: 0,
      hash,
      bytes: bytes.length,
      current: true,
    });
    const blob = new Blob([bytes], { type: 'image/png' });
    await database.blobs.put({ hash, blob, storedAt: 1_764_144_000_000 });
    await database.positions.put({
      articleId: id,
      block: 3,
      offset: number,
      share: number / 1_000,
      updatedAt: 1_764_100_000_000 + number,
    });
  }
  await database.indexQueue.clear();
  await database.collections.put({ id: 'nfd', name: FORMS[1] ?? '', createdAt: 5 });
  await database.termNotes.put({
    termId: 'cam-pha',
    note: FORMS.join('\n'),
    hidden: false,
    updatedAt: 7,
  });
}
