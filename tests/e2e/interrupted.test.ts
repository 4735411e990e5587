import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../lib/i18n/locales/en.ts';
import { sampleFixture } from '../tools/fixtures.ts';
import { articlePage, PROSE } from '../tools/make-page.ts';
import type { BrowserSession } from './support/browser-session.ts';
import { BROWSERS, startUnderTest, type UnderTest } from './support/extension-under-test.ts';
import { readerFacts, seeAllPictures } from './support/pages.ts';
import { waitUntil } from './support/wait-until.ts';

/** A new version in place of the running one; what was kept in memory (`before`) ends with the old. */
async function update(session: BrowserSession): Promise<void> {
  if (session.browser === 'chromium') {
    // Outside the developer mode an unpacked extension that reloads itself stays off.
    const manager = await session.openTab('chrome://extensions');
    await session.evaluate(manager, async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { developerPrivate: { updateProfileConfiguration(to: object): Promise<void> } };
      };
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    });
    await manager.close();
  }
  const reload = session.evaluateAsExtension(async () => {
    const scope = globalThis as unknown as Record<
      'browser' | 'chrome',
      typeof import('wxt/browser').browser
    >;
    const { runtime, storage } = scope.browser ?? scope.chrome;
    await storage.session.set({ before: true });
    runtime.reload();
  });
  // It takes the tab that asked for it along.
  await reload.catch(() => undefined);
}

describe.each(BROWSERS)('interruptions in %s', (browser) => {
  const sample = sampleFixture();
  let test: UnderTest;

  beforeAll(async () => {
    test = await startUnderTest(browser, { locale: 'en' });
  });
  afterAll(() => test?.close());

  it('a click wakes a background that was stopped', async () => {
    const { session } = test;
    const page = await session.openTab(sample.url);
    await session.stopBackground();
    await session.clickToolbarButton(page);
    await seeAllPictures(session, await session.extensionPage('reader.html', { tab: page }));
  });

  it('a background stopped between click and reader leaves the page, and a second click reads it', async () => {
    const { session, proxy } = test;
    // Long enough that the background is still waiting for the text when it is stopped.
    const paragraphs = Array.from({ length: 8_000 }, (_, n) => `<p>${n}. ${PROSE[n % 5]}</p>`);
    const url = 'https://bao-dai.example/bai-dai-2045678.html';
    proxy.serve(url.replace('https://', ''), { body: articlePage(paragraphs.join('')) });
    const page = await session.openTab(url);
    await session.clickToolbarButton(page);
    await session.stopBackground();
    expect(await session.url(page)).toBe(url);
    await session.clickToolbarButton(page);
    const reader = await session.extensionPage('reader.html?draft=', {
      tab: page,
      timeoutMs: 60_000,
    });
    const { title } = await readerFacts(session, reader);
    expect(title).toBe('Ủy ban nhân dân tỉnh họp phiên thường kỳ');
  });

  it('an update leaves open pages alone: their old script is silent, a click reads them', async () => {
    const { session } = test;
    const reading = await session.openTab(sample.url);
    await session.clickToolbarButton(reading);
    const draft = await session.extensionPage('reader.html?draft=', { tab: reading });
    await seeAllPictures(session, draft);
    const draftUrl = await session.url(draft);

    const page = await session.openTab(sample.url);
    await waitUntil(
      async () => (await session.toolbarState(page)).title === en.manifest.actionArticle,
      { what: 'the report of the content script' },
    );
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => complaints.push(message.text()));
    await update(session);
    await waitUntil(
      () =>
        session.evaluateAsExtension(async () => {
          const scope = globalThis as unknown as Record<
            'browser' | 'chrome',
            typeof import('wxt/browser').browser
          >;
          const { before } = await (scope.browser ?? scope.chrome).storage.session.get('before');
          return before === undefined;
        }),
      { what: 'the new version', everyMs: 1_000 },
    );
    await waitUntil(() => session.backgroundRunning(), { what: 'the new background' });
    // The old script hears of the page once more, as it would on Back.
    await session.evaluate(page, () => {
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    await session.clickToolbarButton(page);
    const reader = await session.extensionPage('reader.html', { tab: page });
    await seeAllPictures(session, reader);
    expect(complaints).toEqual([]);
    // The reading from before the update is still there.
    await session.navigate(reader, draftUrl);
    await seeAllPictures(session, reader);
  });
});
