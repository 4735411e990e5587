import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { en } from '../../lib/i18n/locales/en.ts';
import { sampleFixture } from '../tools/fixtures.ts';
import { articlePage } from '../tools/make-page.ts';
import type { BrowserSession } from './support/browser-session.ts';
import { BROWSERS, buildFor, closeWelcome } from './support/extension-under-test.ts';
import type { FixtureProxy } from './support/fixture-proxy.ts';
import { KEEP_STORAGE, killBrowser } from './support/killed-browser.ts';
import { launchSession } from './support/launch-session.ts';
import { openNewsstand, proxyKey } from './support/newsstand.ts';
import { press, seeAllPictures, seeElement, seeText } from './support/pages.ts';
import { waitUntil } from './support/wait-until.ts';

const sample = sampleFixture();
const images = [...sample.images];

describe.each(BROWSERS)('a save cut short, in %s', (browser) => {
  let proxy: FixtureProxy;
  let profile: string;
  let session: BrowserSession;
  /** While it is true the last image is not answered. */
  let stalled: boolean;
  let asked: number;

  const launch = async (): Promise<void> => {
    session = await launchSession({
      browser,
      extensionDir: buildFor(browser),
      proxy: { host: proxy.host, port: proxy.port },
      locale: 'en',
      userDataDir: profile,
      firefoxPreferences: KEEP_STORAGE,
    });
    await closeWelcome(session);
  };
  const read = async (): Promise<Page> => {
    const tab = await session.openTab(sample.url);
    await session.clickToolbarButton(tab);
    const page = await session.extensionPage('reader.html', { tab });
    await seeAllPictures(session, page);
    return page;
  };
  const rows = (page: Page): Promise<number> =>
    session.evaluate(page, () => document.querySelectorAll('.shelf__row').length);

  beforeEach(async () => {
    profile = mkdtempSync(join(tmpdir(), 'to-tuong-profile-'));
    proxy = await openNewsstand();
    stalled = false;
    asked = 0;
    const [url, file] = images.at(-1) as [string, string];
    const answer = { headers: { 'content-type': 'image/jpeg' }, body: readFileSync(file) };
    proxy.serve(proxyKey(url), () => {
      if (stalled) asked += 1;
      return { ...answer, delayMs: stalled ? 60_000 : 0 };
    });
    await launch();
  });
  afterEach(async () => {
    await session.close().catch(() => undefined);
    await proxy.stop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it('by the end of the browser, among the images: goes on after the next start', async () => {
    const page = await read();
    stalled = true;
    await press(session, page, en.save.save);
    await waitUntil(() => asked > 0, { what: 'the background asking for the last image' });
    await seeText(session, page, `${images.length - 1}/${images.length}`);
    await killBrowser(session);

    stalled = false;
    await launch();
    const library = await session.openTab(session.extensionUrl('library.html'));
    await seeText(session, library, `${images.length}/${images.length}`);
    expect(await rows(library)).toBe(1);
    proxy.setOnline(false);
    await session.evaluate(library, () =>
      document.querySelector<HTMLElement>('.shelf__row h2 a')?.click(),
    );
    const reader = await session.extensionPage('reader.html?article=');
    await seeAllPictures(session, reader);
  });

  it('by the end of the browser, at the press of the button: is saved whole or not at all', async () => {
    const page = await read();
    await press(session, page, en.save.save);
    await killBrowser(session);

    await launch();
    const library = await session.openTab(session.extensionUrl('library.html'));
    await seeElement(session, library, 'h1');
    const found = await waitUntil(
      async () => {
        const text = await session.evaluate(library, () => document.body.innerText);
        if (text.includes(en.library.emptyTitle)) return 'nothing';
        return text.includes(`${images.length}/${images.length}`) && 'everything';
      },
      { what: 'an empty library or a complete article' },
    );
    expect(['nothing', 'everything']).toContain(found);
    // Saved (again), there is one article and no other.
    const again = await read();
    if (found === 'nothing') await press(session, again, en.save.save);
    await seeText(session, again, `${images.length}/${images.length}`);
    await waitUntil(async () => (await rows(library)) === 1, { what: 'one article' });
  });

  it.each([1, 2])(
    'by the end of the background while it waits for image %i: goes on when it wakes',
    async (stalledImage) => {
      const [file] = [...sample.images.values()] as [string];
      const url = 'https://baoquangninh.com.vn/bai-ba-anh-3012388.html';
      const figures = [0, 1, 2].map((n) => {
        const body = Buffer.concat([readFileSync(file), Buffer.from([n])]);
        proxy.serve(`baoquangninh.com.vn/anh/${n}.jpg`, () => {
          const stall = stalled && n === stalledImage;
          if (stall) asked += 1;
          const delayMs = stall && asked === 1 ? 60_000 : 0;
          return { headers: { 'content-type': 'image/jpeg' }, body, delayMs };
        });
        return `<figure><img src="/anh/${n}.jpg"><figcaption>Ảnh</figcaption></figure>`;
      });
      proxy.serve(proxyKey(url), { body: articlePage(figures.join('')) });
      const tab = await session.openTab(url);
      await session.clickToolbarButton(tab);
      const page = await session.extensionPage('reader.html', { tab });
      await seeAllPictures(session, page);
      stalled = true;
      await press(session, page, en.save.save);
      await waitUntil(() => asked > 0, { what: 'the background asking for that image' });
      await seeText(session, page, '2/3');
      await session.stopBackground();
      // Any message wakes it, and it takes up what waits.
      await session.evaluate(page, async () => {
        const scope = globalThis as unknown as Record<
          'browser' | 'chrome',
          typeof import('wxt/browser').browser
        >;
        const message = { id: 1, timestamp: 1, type: 'savePlace', data: {} };
        await (scope.browser ?? scope.chrome).runtime.sendMessage(message);
      });
      await seeText(session, page, '3/3');
      const library = await session.openTab(session.extensionUrl('library.html'));
      await seeText(session, library, '3/3');
      expect(await rows(library)).toBe(1);
    },
  );
});
