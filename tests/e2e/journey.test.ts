import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../lib/i18n/locales/en.ts';
import { vi } from '../../lib/i18n/locales/vi.ts';
import { fixtures, sampleFixture } from '../tools/fixtures.ts';
import { BROWSERS, startUnderTest, type UnderTest } from './support/extension-under-test.ts';
import {
  press,
  readerFacts,
  reload,
  seeAllPictures,
  seeElement,
  seeText,
  seeToolbar,
} from './support/pages.ts';
import { waitUntil } from './support/wait-until.ts';

/** One reader's way through the extension, with real clicks, on the built packages. */
describe.each(BROWSERS)('a reader in %s', (browser) => {
  const sample = sampleFixture();
  const listing = fixtures().find(({ name }) => name.includes('chuyen-muc')) as typeof sample;
  let test: UnderTest;
  let page: Page;

  const toolbar = (title: string) => seeToolbar(test.session, page, title);
  const openReader = async () => {
    await test.session.clickToolbarButton(page);
    page = await test.session.extensionPage('reader.html', { tab: page });
  };

  beforeAll(async () => {
    test = await startUnderTest(browser, { locale: 'en' });
  });
  afterAll(() => test?.close());

  it('sees on the button that a listing is no article, and why', async () => {
    page = await test.session.openTab(listing.url);
    const state = await toolbar(en.manifest.actionOther);
    expect(state.popup).toContain('not-an-article.html');
  });

  it('sees on the button that an article can be read, and opens it with one click', async () => {
    await test.session.navigate(page, sample.url);
    const state = await toolbar(en.manifest.actionArticle);
    expect(state.popup).toBe('');
    await page.focus('textarea');
    await page.keyboard.type('một ý kiến viết dở');
    await test.session.evaluate(page, () => window.scrollTo(0, 300));
    await openReader();
    const facts = await readerFacts(test.session, page);
    expect(facts.title).toContain('Hiểu thế nào cho đúng?');
    expect(facts.terms).toBeGreaterThanOrEqual(25);
    expect(facts.figures).toBe(3);
    await seeAllPictures(test.session, page);
  });

  it('keeps the reading through a reload', async () => {
    await reload(test.session, page);
    expect((await seeAllPictures(test.session, page)).figures).toBe(3);
  });

  it('reaches every term through one Tab stop, opens a card by key and comes back from it', async () => {
    const stops = await test.session.evaluate(
      page,
      () => document.querySelectorAll('article [data-mark][tabindex="0"]').length,
    );
    expect(stops).toBeGreaterThan(0);
    const opened = await test.session.evaluate(page, () => {
      const marks = [...document.querySelectorAll<HTMLElement>('article [data-mark]')];
      const term = marks.find((mark) => mark.textContent?.toLowerCase() === 'đô thị loại i');
      term?.focus();
      return term?.id ?? '';
    });
    await page.keyboard.press('Enter');
    await seeElement(test.session, page, '[role="dialog"]');
    const card = await test.session.evaluate(
      page,
      () => (document.querySelector('.note-card') as HTMLElement).innerText,
    );
    expect(card).toContain('1210/2016/UBTVQH13');
    expect(card).toContain('111/2025/UBTVQH15');
    expect(card).toContain(en.card.now);
    expect(card).toContain('都');
    await page.keyboard.press('Escape');
    const focused = () => test.session.evaluate(page, () => document.activeElement?.id ?? '');
    await waitUntil(async () => (await focused()) === opened, { what: 'the focus on the term' });
    await page.keyboard.press('ArrowRight');
    await waitUntil(async () => !['', opened].includes(await focused()), {
      what: 'the focus on the next term',
    });
    expect(
      await test.session.evaluate(page, () => document.querySelectorAll('.note-card').length),
    ).toBe(0);
  });

  it('saves text and images, and sees it on the button of the article', async () => {
    await press(test.session, page, en.save.save);
    await seeText(test.session, page, '3/3');
    await waitUntil(async () => (await test.session.url(page)).includes('reader.html?article='), {
      what: 'the address of the saved article',
    });
  });

  it('goes back to the page as it was left', async () => {
    await test.session.evaluate(page, () => setTimeout(() => history.back()));
    page = await waitUntil(
      async () => {
        const pages = await test.session.puppeteer.pages();
        return pages.find((each) => each.url() === sample.url);
      },
      { what: 'the newspaper’s page' },
    );
    await toolbar(en.manifest.actionSaved);
    await waitUntil(() => test.session.evaluate(page, () => window.scrollY > 0), {
      what: 'the place where the reader was',
    });
    // Firefox loads the page anew when Back leaves any page of another process (about:license does
    // the same): the place is kept, words typed into a form are not.
    if (browser === 'chromium') {
      const words = await test.session.evaluate(
        page,
        () => document.querySelector('textarea')?.value,
      );
      expect(words).toContain('một ý kiến viết dở');
    }
  });

  it('reads the saved article with the network off, without a single request', async () => {
    await openReader();
    await seeAllPictures(test.session, page);
    test.proxy.setOnline(false);
    test.proxy.clearRequests();
    await reload(test.session, page);
    const facts = await seeAllPictures(test.session, page);
    expect(facts.figures).toBe(3);
    expect(facts.terms).toBeGreaterThanOrEqual(25);
    expect(test.proxy.requests().map(({ url }) => url)).toEqual([]);
    test.proxy.setOnline(true);
  });

  it('finds it in the library, deletes it and takes that back', async () => {
    await test.session.navigate(page, test.session.extensionUrl('library.html'));
    page = await test.session.extensionPage('library.html');
    await seeText(test.session, page, 'Hiểu thế nào cho đúng?');
    const deleteIt = await test.session.evaluate(
      page,
      () => document.querySelector('.shelf__row [data-delete]')?.getAttribute('aria-label') ?? '',
    );
    await press(test.session, page, deleteIt);
    await waitUntil(
      () =>
        test.session.evaluate(page, () => document.querySelectorAll('.shelf__row').length === 0),
      { what: 'an empty shelf' },
    );
    await press(test.session, page, en.common.undo);
    await seeElement(test.session, page, '.shelf__row');
  });

  it('changes the language of everything at run time', async () => {
    await test.session.evaluateAsExtension(async () => {
      const { storage } = (
        globalThis as unknown as { chrome: typeof import('wxt/browser').browser }
      ).chrome;
      await storage.local.set({ preferences: { language: 'vi' } });
    });
    await seeText(test.session, page, vi.shelf.place.library);
    await seeElement(test.session, page, 'html[lang="vi"]');
  });
});
