import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { problemOfAddress, runExtractor } from '../../../lib/platform/inject.ts';

const executeScript = vi.fn<(given: object) => Promise<{ result?: unknown }[]>>();
const get = vi.fn<(id: number) => Promise<object>>();

beforeEach(() => {
  Object.assign(browser, { scripting: { executeScript } });
  Object.assign(browser.tabs, { get });
});

it('hands through what the extractor answered', async () => {
  executeScript.mockResolvedValue([{ result: { any: 'thing' } }]);
  expect(await runExtractor(3)).toEqual({ ok: true, value: { any: 'thing' } });
  expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 3 }, files: ['/extract.js'] });
});

it.each([[[]], [[{}]], [[{ result: null }]]])('fails when it answered %j', async (frames) => {
  executeScript.mockResolvedValue(frames);
  expect(await runExtractor(3)).toEqual({ ok: false, problem: 'failed' });
});

it('says why the browser refused', async () => {
  executeScript.mockRejectedValue(new Error('Cannot access'));
  get.mockResolvedValue({ id: 3, url: 'https://a.vn/x', incognito: false });
  expect(await runExtractor(3)).toEqual({ ok: false, problem: 'no-access' });
  get.mockRejectedValueOnce(new Error('No tab with id: 3.'));
  expect(await runExtractor(3)).toEqual({ ok: false, problem: 'page-gone' });
});

it('asks again when the leave of a click comes a moment after the click', async () => {
  get.mockResolvedValue({ id: 3, url: 'https://a.vn/x', incognito: false });
  executeScript
    .mockRejectedValueOnce(new Error('Cannot access'))
    .mockRejectedValueOnce(new Error('Cannot access'))
    .mockResolvedValueOnce([{ result: { any: 'thing' } }]);
  expect(await runExtractor(3)).toEqual({ ok: true, value: { any: 'thing' } });
});

it('gives up on a page that is too busy to answer', async () => {
  vi.useFakeTimers();
  executeScript.mockReturnValue(new Promise(() => undefined));
  const answer = runExtractor(3);
  await vi.advanceTimersByTimeAsync(60_000);
  vi.useRealTimers();
  expect(await answer).toEqual({ ok: false, problem: 'failed' });
});

it.each([
  [null, 'browser-page'],
  ['chrome://settings/', 'browser-page'],
  ['about:addons', 'browser-page'],
  ['view-source:https://a.vn', 'browser-page'],
  ['https://addons.mozilla.org/vi/firefox/', 'browser-page'],
  ['https://chromewebstore.google.com/detail/x', 'browser-page'],
  ['file:///home/me/bai.html', 'local-file'],
  ['https://a.vn/van-ban/1210.PDF?tai=1', 'pdf'],
  ['https://a.vn/bai.html', 'no-access'],
  ['', 'browser-page'],
] as const)('%j: %s', (address, problem) => {
  expect(problemOfAddress(address)).toBe(problem);
});
