import { expect, it } from 'vitest';
import type { Block } from '../../../lib/model/article.ts';
import { saveArticle } from '../../../lib/storage/articles.ts';
import { getPosition, savePosition } from '../../../lib/storage/positions.ts';
import { PAGE_URL, sampleArticle } from '../model/sample-article.ts';
import { database, useFreshDatabase, valueOf } from './fresh-database.ts';

useFreshDatabase();

const note = (block: number, share: number) =>
  valueOf(savePosition({ articleId: 'one', position: { block, offset: 7, share }, now: 5 }));

it('keeps the place, the furthest share, and leaves the entry alone', async () => {
  await valueOf(
    saveArticle({ article: sampleArticle(), pageUrl: PAGE_URL, newId: 'one', now: 1000 }),
  );
  const { articles } = await database();
  const entry = await articles.get('one');
  expect(await valueOf(getPosition('one'))).toBeNull();
  await note(4, 0.6);
  await note(1, 0.2);
  expect(await valueOf(getPosition('one'))).toEqual({ block: 1, offset: 7, share: 0.6 });
  expect(await articles.get('one')).toEqual(entry);
});

it('keeps no place in an article that is gone', async () => {
  await note(1, 0.2);
  expect(await valueOf(getPosition('one'))).toBeNull();
});

it('moves along with its paragraph when the paper changes the text', async () => {
  const article = sampleArticle();
  await valueOf(saveArticle({ article, pageUrl: PAGE_URL, newId: 'one', now: 1000 }));
  await note(3, 0.5);
  const blocks: Block[] = [
    { type: 'paragraph', runs: [{ text: 'Đính chính.' }] },
    ...article.blocks,
  ];
  await valueOf(
    saveArticle({ article: { ...article, blocks }, pageUrl: PAGE_URL, newId: 'x', now: 2000 }),
  );
  expect(await valueOf(getPosition('one'))).toEqual({ block: 4, offset: 7, share: 0.5 });
});
