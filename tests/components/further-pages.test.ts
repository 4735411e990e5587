// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { blockText } from '../../lib/model/block-text.ts';
import type { Article } from '../../lib/model/article.ts';
import type { Reading } from '../../lib/pages/load-reading.ts';
import { useShownArticle } from '../../lib/pages/use-shown-article.ts';
import { pieceNames } from '../../lib/reader/restored.ts';
import { closeDatabase } from '../../lib/storage/database.ts';
import { getDraft, keepDraft } from '../../lib/storage/drafts.ts';
import { fixtures } from '../tools/fixtures.ts';
import { extractFile } from '../tools/inspect/load-page.ts';

const fixture = fixtures().find(({ pages }) => pages.size > 0);
if (!fixture) throw new Error('no fixture of several pages');
const { folder, page, url, pages } = fixture;
const expected = JSON.parse(readFileSync(join(folder, 'expected-whole.json'), 'utf8')) as {
  blocks: { text: string }[];
};
const whole = expected.blocks.map(({ text }) => text);
const extracted = extractFile(page, url);
const article = extracted.article as Article;
const reading: Extract<Reading, { kind: 'draft' }> = {
  kind: 'draft',
  draftId: 'a',
  article,
  detection: extracted.detection,
  saved: null,
  outlook: 'library',
};
const texts = (of: Article): string[] => of.blocks.map(blockText);

let broken = new Set<string>();
const fetched = vi.fn<(address: string) => Promise<Response>>();

beforeEach(async () => {
  broken = new Set();
  fetched.mockImplementation(async (address) => {
    const file = pages.get(address);
    if (file === undefined || broken.has(address)) return new Response('', { status: 503 });
    return new Response(readFileSync(file), { headers: { 'content-type': 'text/html' } });
  });
  vi.stubGlobal('fetch', fetched);
  Object.assign(browser.runtime, { getManifest: () => ({ version: '1.0.0' }) });
  const event = { addListener: vi.fn<() => void>(), removeListener: vi.fn<() => void>() };
  Object.assign(browser.permissions, {
    contains: async () => true,
    onAdded: event,
    onRemoved: event,
  });
  await keepDraft({ ...extracted, id: 'a', createdAt: Date.now() });
});
afterEach(async () => {
  cleanup();
  vi.unstubAllGlobals();
  await closeDatabase();
});

describe('useShownArticle', () => {
  it('follows a reading over its pages, keeps each, and tries a missing one again', async () => {
    const [, third] = [...pages.keys()];
    broken.add(third as string);
    const { result } = renderHook(() => useShownArticle(reading));
    expect(result.current.growing).toBe(true);
    await waitFor(() => expect(result.current.growing).toBe(false), { timeout: 20_000 });
    expect(texts(result.current.article)).toEqual(whole.slice(0, 8));
    const kept = await getDraft('a');
    expect(kept.ok && kept.value?.article && texts(kept.value.article)).toEqual(whole.slice(0, 8));

    broken.clear();
    act(() => result.current.view.following.onRetry?.());
    await waitFor(() => expect(texts(result.current.article)).toEqual(whole), { timeout: 20_000 });
    await waitFor(() => expect(result.current.growing).toBe(false));
  }, 60_000);

  it('asks the network for nothing when the article is saved', async () => {
    fetched.mockClear();
    const saved = {
      kind: 'saved',
      articleId: 's',
      article,
      savedAt: 1,
      earlier: null,
      outlook: 'library',
    } as const;
    const { result } = renderHook(() => useShownArticle(saved));
    expect(result.current.growing).toBe(false);
    expect(result.current.view.following.onRetry).toBeNull();
    expect(fetched).not.toHaveBeenCalled();
  });

  it('remembers what was put back, whoever opens the article next', async () => {
    const saved = {
      kind: 'saved',
      articleId: 's',
      article,
      savedAt: 1,
      earlier: null,
      outlook: 'library',
    } as const;
    const [name = ''] = pieceNames(article.removed);
    const first = renderHook(() => useShownArticle(saved));
    act(() => first.result.current.view.restoring.put(name, true));
    expect(first.result.current.article.blocks).toHaveLength(article.blocks.length + 1);
    expect(first.result.current.whole).toBe(article);
    await waitFor(() => expect(first.result.current.view.restoring.remembered).toBe(true));
    first.unmount();
    const second = renderHook(() => useShownArticle(saved));
    await waitFor(() =>
      expect(second.result.current.article.blocks).toHaveLength(article.blocks.length + 1),
    );
  });
});
