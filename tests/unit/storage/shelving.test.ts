import { describe, expect, it } from 'vitest';
import { newShelving } from '../../../lib/library/shelf/shelving.ts';
import { saveArticle } from '../../../lib/storage/articles.ts';
import { listLibrary, newestEntries } from '../../../lib/storage/library.ts';
import { version1 } from '../../../lib/storage/migrations/version-1.ts';
import { declareDatabase } from '../../../lib/storage/schema.ts';
import { dropCollection, keepCollection, shelve } from '../../../lib/storage/shelving.ts';
import { emptyTrash, moveToTrash } from '../../../lib/storage/trash.ts';
import { sampleArticle } from '../model/sample-article.ts';
import { database, useFreshDatabase, valueOf } from './fresh-database.ts';

useFreshDatabase();

async function save(id: string, now = 1000): Promise<void> {
  const url = `https://bao.example/${id}.html`;
  const article = sampleArticle({ url, title: id });
  await valueOf(saveArticle({ article, pageUrl: url, newId: id, now }));
}
const entry = async (id: string) => (await valueOf(listLibrary())).find((found) => found.id === id);

describe('shelving', () => {
  it('changes many at once and survives saving the article again', async () => {
    await save('a');
    await save('b');
    await valueOf(shelve(['a', 'b', 'gone'], { addTag: 'ôn thi', favourite: true }));
    await save('a', 2000);
    expect(await entry('a')).toMatchObject({ tags: ['ôn thi'], favourite: true, updatedAt: 2000 });
    expect(await entry('b')).toMatchObject({ tags: ['ôn thi'], favourite: true });
  });

  it('lets a collection go without its articles', async () => {
    await save('a');
    await valueOf(keepCollection({ id: 'c', name: 'Một', createdAt: 1 }));
    await valueOf(shelve(['a'], { addCollection: 'c' }));
    await valueOf(dropCollection('c'));
    expect(await entry('a')).toMatchObject({ collections: [] });
    expect(await (await database()).collections.count()).toBe(0);
  });

  it('shows the newest first, without archive and trash', async () => {
    for (const [index, id] of ['a', 'b', 'c', 'd'].entries()) await save(id, 1000 + index);
    await valueOf(shelve(['d'], { archived: true }));
    await valueOf(moveToTrash(['c'], 5000));
    expect((await valueOf(newestEntries(1))).map(({ id }) => id)).toEqual(['b']);
    expect((await valueOf(newestEntries(9))).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(await valueOf(emptyTrash())).toEqual({ purged: 1 });
  });

  it('is given to the articles of an older library', async () => {
    const older = declareDatabase(undefined, [version1]);
    await older.open();
    await older.table('articles').put({ id: 'a', title: 'Cũ', savedAt: 1, deletedAt: null });
    older.close();
    expect(await (await database()).articles.get('a')).toMatchObject({
      id: 'a',
      title: 'Cũ',
      savedAt: 1,
      deletedAt: null,
      ...newShelving(),
    });
  });
});
