import { expect, it } from 'vitest';
import { saveArticle } from '../../../lib/storage/articles.ts';
import { keepDraft, getDraft, replaceDraft } from '../../../lib/storage/drafts.ts';
import {
  cleanRestorations,
  keepRestoredPieces,
  RESTORATION_LIFETIME_MS,
  restoredPieces,
} from '../../../lib/storage/restorations.ts';
import { sampleArticle, sampleExtraction } from '../model/sample-article.ts';
import { database, useFreshDatabase, valueOf } from './fresh-database.ts';

useFreshDatabase();

const URL_A = sampleArticle().url;
const URL_B = 'https://bao.vn/bai-khac-1234.html';

it('remembers for an address, however it is written, until all is taken out again', async () => {
  await valueOf(keepRestoredPieces(URL_A, { pieces: ['một', 'hai'], now: 1 }));
  const other = `${URL_A.replace('https://', 'http://www.')}?utm_source=x#y`;
  expect(await valueOf(restoredPieces(other))).toEqual(['một', 'hai']);
  expect(await valueOf(restoredPieces(URL_B))).toEqual([]);
  await valueOf(keepRestoredPieces(other, { pieces: [], now: 2 }));
  expect(await valueOf(restoredPieces(URL_A))).toEqual([]);
  expect(await (await database()).restorations.count()).toBe(0);
});

it('forgets in time, but never what belongs to a saved article', async () => {
  const request = { article: sampleArticle(), pageUrl: URL_A, newId: 'a', now: 1 };
  await valueOf(saveArticle(request));
  for (const url of [URL_A, URL_B]) {
    await valueOf(keepRestoredPieces(url, { pieces: ['một'], now: 1 }));
  }
  await valueOf(cleanRestorations(RESTORATION_LIFETIME_MS));
  expect(await valueOf(restoredPieces(URL_B))).toEqual(['một']);
  await valueOf(cleanRestorations(RESTORATION_LIFETIME_MS + 2));
  expect(await valueOf(restoredPieces(URL_B))).toEqual([]);
  expect(await valueOf(restoredPieces(URL_A))).toEqual(['một']);
});

it('puts a longer article in place of a reading’s, and only of one that is there', async () => {
  await valueOf(keepDraft({ ...sampleExtraction(), id: 'd', createdAt: 1 }));
  const article = sampleArticle({ title: 'Bài dài hơn' });
  await valueOf(replaceDraft('d', article));
  await valueOf(replaceDraft('gone', article));
  expect((await valueOf(getDraft('d')))?.article?.title).toBe('Bài dài hơn');
  expect(await (await database()).drafts.count()).toBe(1);
});
