import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../lib/i18n/locales/en.ts';
import { sampleFixture } from '../tools/fixtures.ts';
import { articlePage, PROSE } from '../tools/make-page.ts';
import type { BrowserSession } from './support/browser-session.ts';
import { BROWSERS, startUnderTest, type UnderTest } from './support/extension-under-test.ts';
import { readerFacts, seeAllPictures, seeToolbar } from './support/pages.ts';

/** The content script has reported. */
const recognised = (session: BrowserSession, page: Page) =>
  seeToolbar(session, page, en.manifest.actionArticle);

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
    await recognised(session, page);
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => complaints.push(message.text()));
    await session.updateExtension();
    // A page opened now is recognised: the new background listens, so no click can be lost.
    await recognised(session, await session.openTab(sample.url));
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
