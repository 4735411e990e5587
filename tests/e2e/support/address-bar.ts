import type { WebWorker } from 'puppeteer-core';
import type { BrowserSession } from './browser-session.ts';
import { callInBrowserWindow } from './firefox-chrome-scope.ts';
import { waitUntil } from './wait-until.ts';

// oxlint-disable typescript/no-explicit-any
declare const chrome: any;
declare const Services: any;

/** Runs in Firefox's browser window: types into the address bar and reads what it offers. */
async function typeIntoAddressBar(text: string): Promise<string[]> {
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  win.gURLBar.focus();
  win.gURLBar.search(text);
  const started = Date.now();
  let titles: string[] = [];
  // The first line is the browser's own; the extension's come after it.
  while (titles.length < 2 && Date.now() - started < 5000) {
    await new Promise((done) => win.setTimeout(done, 50));
    const results: any[] = win.gURLBar.view.visibleResults ?? [];
    titles = results.map(({ payload }) => String(payload.title ?? payload.content ?? ''));
  }
  return titles.slice(1);
}

function enterInAddressBar(): void {
  Services.wm.getMostRecentWindow('navigator:browser').gURLBar.handleCommand();
}

/** Run in Chromium's service worker, whose address bar no driver reaches: the events themselves. */
function suggestionsFor(text: string): Promise<string[]> {
  return new Promise((resolve) => {
    chrome.omnibox.onInputChanged.dispatch(text, (found: { description: string }[]) =>
      resolve(found.map(({ description }) => description)),
    );
  });
}

function dispatchEntered(text: string): void {
  chrome.omnibox.onInputEntered.dispatch(text, 'newForegroundTab');
}

async function workerOf({ puppeteer }: BrowserSession): Promise<WebWorker> {
  const target = await waitUntil(
    () => puppeteer.targets().find((one) => one.type() === 'service_worker'),
    { what: 'the service worker' },
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The service worker has stopped');
  return worker;
}

/** What the address bar offers for a text behind the extension's keyword. */
export async function offeredInAddressBar(
  session: BrowserSession,
  { keyword, text }: { keyword: string; text: string },
): Promise<string[]> {
  if (session.browser === 'chromium')
    return (await workerOf(session)).evaluate(suggestionsFor, text);
  return callInBrowserWindow(session.puppeteer, typeIntoAddressBar, `${keyword} ${text}`);
}

/** Enters a text behind the extension's keyword. */
export async function enterAfterKeyword(
  session: BrowserSession,
  { keyword, text }: { keyword: string; text: string },
): Promise<void> {
  if (session.browser === 'chromium') {
    await (await workerOf(session)).evaluate(dispatchEntered, text);
    return;
  }
  await callInBrowserWindow(session.puppeteer, typeIntoAddressBar, `${keyword} ${text}`);
  await callInBrowserWindow(session.puppeteer, enterInAddressBar);
}
