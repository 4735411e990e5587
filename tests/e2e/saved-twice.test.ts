import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../lib/i18n/locales/en.ts';
import { sampleFixture } from '../tools/fixtures.ts';
import { BROWSERS, startUnderTest, type UnderTest } from './support/extension-under-test.ts';
import { press, seeAllPictures, seeText } from './support/pages.ts';
import { waitUntil } from './support/wait-until.ts';

describe.each(BROWSERS)('one article in several tabs and windows of %s', (browser) => {
  const sample = sampleFixture();
  let test: UnderTest;
  let library: Page;

  /** Runs in the library: how many lines its list has, and what the page calls them. */
  const rows = () =>
    test.session.evaluate(library, () => document.querySelectorAll('.shelf__row').length);
  const seeRows = (count: number) =>
    waitUntil(async () => (await rows()) === count, { what: `${count} articles in the library` });

  /** The page read afresh, also when it is saved already. */
  const read = async (): Promise<Page> => {
    const page = await test.session.openTab(sample.url);
    await test.session.chooseContextMenu(page, 'read');
    const reader = await test.session.extensionPage('reader.html?draft=', { tab: page });
    await seeAllPictures(test.session, reader);
    return reader;
  };

  beforeAll(async () => {
    test = await startUnderTest(browser, { locale: 'en' });
    // Chromium dispatches the menu's event, which brings no leave to read the page as a click does.
    await test.session.grantHostPermission([`*://${new URL(sample.url).hostname}/*`]);
    await test.session.evaluateAsExtension(async () => {
      const scope = globalThis as unknown as Record<
        'browser' | 'chrome',
        typeof import('wxt/browser').browser
      >;
      const api = scope.browser ?? scope.chrome;
      await api.windows.create({ url: api.runtime.getURL('/library.html' as never) });
    });
    library = await test.session.extensionPage('library.html');
  });
  afterAll(() => test?.close());

  it('is kept once when two tabs save it at the same moment', async () => {
    const [first, second] = [await read(), await read()];
    await seeRows(0);
    await Promise.all(
      [first, second].map((page) =>
        test.session.evaluate(
          page,
          (words: string) => {
            const button = [...document.querySelectorAll('button')].find(
              (each) => each.textContent?.trim() === words,
            );
            button?.click();
          },
          en.save.save,
        ),
      ),
    );
    await seeText(test.session, first, '3/3');
    await seeText(test.session, second, '3/3');
    const [address] = await waitUntil(
      async () => {
        const both = [await test.session.url(first), await test.session.url(second)];
        return both[0] === both[1] && both;
      },
      { what: 'one address for both tabs' },
    );
    expect(address).toContain('reader.html?article=');
    await seeRows(1);
  });

  it('is brought up to date when it is saved again, never doubled', async () => {
    const before = await test.session.evaluate(
      library,
      () => document.querySelector('.shelf__row a')?.getAttribute('href') ?? '',
    );
    await seeText(test.session, library, '3/3');
    const again = await read();
    await seeText(test.session, again, '3/3');
    await test.session.evaluate(again, async () => {
      const scope = globalThis as unknown as Record<
        'browser' | 'chrome',
        typeof import('wxt/browser').browser
      >;
      const draftId = new URLSearchParams(location.search).get('draft');
      const message = { id: 1, timestamp: 1, type: 'saveArticle', data: { draftId } };
      await (scope.browser ?? scope.chrome).runtime.sendMessage(message);
    });
    await seeRows(1);
    const after = await test.session.evaluate(
      library,
      () => document.querySelector('.shelf__row a')?.getAttribute('href') ?? '',
    );
    expect(after).toBe(before);
    await seeText(test.session, library, '3/3');
  });

  it('leaves the library of the other window as soon as it is deleted in this one', async () => {
    const page = await test.session.openTab(sample.url);
    await test.session.clickToolbarButton(page);
    const reader = await test.session.extensionPage('reader.html?article=', { tab: page });
    await seeText(test.session, reader, '3/3');
    await seeRows(1);
    await press(test.session, reader, en.save.savedImages.replace(/\{\{\w+\}\}/gu, '3'));
    await press(test.session, reader, en.save.delete);
    await seeRows(0);
    await seeText(test.session, library, en.emptyPlace.allPutAwayTitle);
    await press(test.session, reader, en.save.save);
    await seeRows(1);
  });
});
