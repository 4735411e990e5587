import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  getSessionDraft,
  isSessionDraftId,
  keepSessionDraft,
  sessionDraftId,
} from '../../../lib/platform/session-drafts.ts';
import { sampleExtraction } from '../model/sample-article.ts';

const draft = (id: string, createdAt: number) => ({
  ...sampleExtraction(),
  id: sessionDraftId(id),
  createdAt,
});

it('keeps a reading in memory and nowhere else', async () => {
  await keepSessionDraft(draft('a', 1));
  expect(await getSessionDraft(sessionDraftId('a'))).toEqual(draft('a', 1));
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect(await indexedDB.databases()).toEqual([]);
});

it('keeps the newest five, and what others keep there', async () => {
  await fakeBrowser.storage.session.set({ 'report-1': { url: 'x' } });
  for (let n = 0; n < 7; n += 1) await keepSessionDraft(draft(`d${n}`, n));
  expect(await getSessionDraft(sessionDraftId('d1'))).toBeNull();
  expect(await getSessionDraft(sessionDraftId('d2'))).not.toBeNull();
  expect(await fakeBrowser.storage.session.get('report-1')).toEqual({ 'report-1': { url: 'x' } });
});

it('tells its ids from those of the database', async () => {
  expect([isSessionDraftId(sessionDraftId('a')), isSessionDraftId('a')]).toEqual([true, false]);
  expect(await getSessionDraft('session-unknown')).toBeNull();
});
