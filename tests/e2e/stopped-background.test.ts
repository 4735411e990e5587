import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../lib/i18n/locales/en.ts';
import { sampleFixture } from '../tools/fixtures.ts';
import { BROWSERS, startUnderTest, type UnderTest } from './support/extension-under-test.ts';
import { proxyKey } from './support/newsstand.ts';
import { press, seeAllPictures, seeText } from './support/pages.ts';
import { waitUntil } from './support/wait-until.ts';

/** An image that is slow the first time it is asked for, so that the background dies waiting for it. */
const SLOW_MS = 20_000;

describe.each(BROWSERS)('a background stopped in the middle of saving, in %s', (browser) => {
  let test: UnderTest;

  beforeAll(async () => {
    test = await startUnderTest(browser, { locale: 'en' });
  });
  afterAll(() => test?.close());

  it('loses nothing: woken again, at the latest by its alarm, it finishes the images', async () => {
    const { session, proxy } = test;
    const sample = sampleFixture();
    let page = await session.openTab(sample.url);
    await session.clickToolbarButton(page);
    page = await session.extensionPage('reader.html', { tab: page });
    await seeAllPictures(session, page);

    const [[slowUrl, file]] = [...sample.images] as [[string, string]];
    const answered = {
      status: 200,
      headers: { 'content-type': 'image/jpeg' },
      body: readFileSync(file),
    };
    let asked = 0;
    proxy.serve(proxyKey(slowUrl), () => ({
      ...answered,
      delayMs: (asked += 1) === 1 ? SLOW_MS : 0,
    }));
    await press(session, page, en.save.save);
    await waitUntil(() => asked > 0, { what: 'the background asking for the slow image' });

    await session.stopBackground();
    expect(await session.backgroundRunning()).toBe(false);
    // Browsers wake an alarm no sooner than 30 s after it was set.
    await seeText(session, page, '3/3', 75_000);
    expect(asked).toBeGreaterThan(1);
  });
});
