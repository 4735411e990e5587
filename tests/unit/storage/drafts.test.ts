import { expect, it } from 'vitest';
import type { Draft } from '../../../lib/model/draft.ts';
import {
  cleanDrafts,
  DRAFT_LIFETIME_MS,
  DRAFTS_KEPT,
  getDraft,
  keepDraft,
} from '../../../lib/storage/drafts.ts';
import { sampleExtraction } from '../model/sample-article.ts';
import { database, useFreshDatabase, valueOf } from './fresh-database.ts';

useFreshDatabase();

const draft = (id: string, createdAt: number): Draft => ({ ...sampleExtraction(), id, createdAt });

it('gives back what it keeps', async () => {
  await valueOf(keepDraft(draft('a', 1000)));
  expect(await valueOf(getDraft('a'))).toEqual(draft('a', 1000));
  expect(await valueOf(getDraft('b'))).toBeNull();
});

it('keeps the newest twenty', async () => {
  for (let n = 0; n < DRAFTS_KEPT + 2; n += 1) await valueOf(keepDraft(draft(`d${n}`, 1000 + n)));
  const { drafts } = await database();
  expect(await drafts.count()).toBe(DRAFTS_KEPT);
  expect(await valueOf(getDraft('d1'))).toBeNull();
  expect(await valueOf(getDraft('d2'))).not.toBeNull();
});

it('lets go of drafts after seven days, also without a new one', async () => {
  await valueOf(keepDraft(draft('old', 1000)));
  await valueOf(keepDraft(draft('young', 2000)));
  await valueOf(cleanDrafts(1500 + DRAFT_LIFETIME_MS));
  expect(await valueOf(getDraft('old'))).toBeNull();
  expect(await valueOf(getDraft('young'))).not.toBeNull();
});
