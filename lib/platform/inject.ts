import { browser } from 'wxt/browser';
import type { OpenProblem } from '../model/problems.ts';
import type { Result } from '../model/result.ts';
import { failure, success } from '../model/result.ts';
import { findTab } from './tabs.ts';

/** A page busy for longer than this does not answer. */
const EXTRACTION_TIMEOUT_MS = 20_000;

/**
 * Chromium may tell of the click before the page's process knows what the click allows: measured in
 * one click of ten. What is still refused after these pauses is refused for good.
 */
const PAUSES_MS = [50, 200, 500];

/** Built from entrypoints/extract.ts. */
const EXTRACTOR = '/extract.js';

/** Runs the extractor in the top frame of a tab and gives back what it answered, unchecked. */
export async function runExtractor(tabId: number): Promise<Result<unknown, OpenProblem>> {
  for (const pause of [...PAUSES_MS, null]) {
    try {
      const [frame] = await inTime(
        browser.scripting.executeScript({ target: { tabId }, files: [EXTRACTOR] }),
      );
      return frame?.result == null ? failure('failed') : success(frame.result);
    } catch (error) {
      if (error instanceof PageTooBusy) return failure('failed');
      const tab = await findTab(tabId);
      if (!tab) return failure('page-gone');
      const problem = problemOfAddress(tab.url);
      if (problem !== 'no-access' || pause === null) return failure(problem);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return failure('no-access');
}

/** The page's own scripts leave no room for ours; waiting and clicking again may help. */
class PageTooBusy extends Error {
  override name = 'PageTooBusy';
}

/** Add-on shops, closed to every extension. */
const SHOPS = new Set(['addons.mozilla.org', 'chromewebstore.google.com', 'chrome.google.com']);

/**
 * Why a page refused the extractor, by its address. After a click the browser tells the address of
 * every page we may read, so one it keeps to itself is its own.
 */
export function problemOfAddress(href: string | null): OpenProblem {
  if (href === null || !URL.canParse(href)) return 'browser-page';
  const { protocol, hostname, pathname } = new URL(href);
  if (protocol === 'file:') return 'local-file';
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser-page';
  if (SHOPS.has(hostname)) return 'browser-page';
  return /\.pdf$/iu.test(pathname) ? 'pdf' : 'no-access';
}

async function inTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeIsUp = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new PageTooBusy()), EXTRACTION_TIMEOUT_MS);
  });
  try {
    return await Promise.race([work, timeIsUp]);
  } finally {
    clearTimeout(timer);
  }
}
