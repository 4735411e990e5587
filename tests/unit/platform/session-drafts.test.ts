import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  dropPrivateDrafts,
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
  await keepSessionDraft(draft('a', 1), null);
  expect(await getSessionDraft(sessionDraftId('a'))).toEqual(draft('a', 1));
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect(await indexedDB.databases()).toEqual([]);
});

it('keeps the newest five, and what others keep there', async () => {
  await fakeBrowser.storage.session.set({ 'report-1': { url: 'x' } });
  for (let n = 0; n < 7; n += 1) await keepSessionDraft(draft(`d${n}`, n), null);
  expect(await getSessionDraft(sessionDraftId('d1'))).toBeNull();
  expect(await getSessionDraft(sessionDraftId('d2'))).not.toBeNull();
  expect(await fakeBrowser.storage.session.get('report-1')).toEqual({ 'report-1': { url: 'x' } });
});

it('tells its ids from those of the database', async () => {
  expect([isSessionDraftId(sessionDraftId('a')), isSessionDraftId('a')]).toEqual([true, false]);
  expect(await getSessionDraft('session-unknown')).toBeNull();
});

it('says so when a reading is too large to keep in memory', async () => {
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
  expect(await keepSessionDraft(draft('a', 1), null)).toBe(false);
  expect(await keepSessionDraft(draft('b', 2), null)).toBe(true);
});

describe('a private tab that was closed', () => {
  const openTabs = (...tabs: { id: number; url: string }[]) =>
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(tabs as never);

  it('takes its readings with it, and only its own', async () => {
    openTabs({ id: 2, url: 'https://bao.example/' });
    await keepSessionDraft(draft('private', 1), 1);
    await keepSessionDraft(draft('other', 2), 2);
    await keepSessionDraft(draft('ordinary', 3), null);
    await dropPrivateDrafts(1);
    const left = Object.keys(await fakeBrowser.storage.session.get(null));
    expect(left.toSorted()).toEqual([sessionDraftId('ordinary'), sessionDraftId('other')]);
  });

  it('leaves a reading to the tab that still shows it, until that is closed too', async () => {
    const id = sessionDraftId('twice');
    openTabs({ id: 2, url: `chrome-extension://x/reader.html?draft=${id}` });
    await keepSessionDraft(draft('twice', 1), 1);
    await dropPrivateDrafts(1);
    expect(await getSessionDraft(id)).toEqual(draft('twice', 1));
    openTabs();
    await dropPrivateDrafts(2);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });
});
