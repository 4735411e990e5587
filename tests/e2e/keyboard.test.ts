import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../lib/i18n/locales/en.ts';
import { sampleFixture } from '../tools/fixtures.ts';
import { BROWSERS, startUnderTest, type UnderTest } from './support/extension-under-test.ts';
import { seeAllPictures, seeElement, seeText } from './support/pages.ts';
import { waitUntil } from './support/wait-until.ts';

/** What has the focus, and whether a reader can see that it has it. */
interface Focus {
  words: string;
  /** `id` of a mark, else ''. */
  id: string;
  visible: boolean;
  inSight: boolean;
}

/** Runs in the page. */
function describeFocus(): Focus {
  const element = document.activeElement as HTMLElement | null;
  if (element === null || element === document.body)
    return { words: '', id: '', visible: false, inSight: false };
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return {
    words: element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '',
    id: element.id,
    visible: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    inSight: bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
  };
}

/** A reader without a mouse, from the newspaper's page to the saved article without a network. */
describe.each(BROWSERS)('by keyboard alone, in %s', (browser) => {
  const sample = sampleFixture();
  let test: UnderTest;
  let page: Page;
  const unseen: string[] = [];

  const focus = () => test.session.evaluate(page, describeFocus);
  /** Presses Tab until what has the focus fits; every stop on the way must be seen. */
  const tabTo = async (wanted: (at: Focus) => boolean, what: string): Promise<Focus> => {
    for (let stops = 0; stops < 60; stops += 1) {
      await page.keyboard.press('Tab');
      const at = await focus();
      if (at.words === '') continue;
      if (!at.visible || !at.inSight) unseen.push(`${what}: ${at.words.slice(0, 60)}`);
      if (wanted(at)) return at;
    }
    throw new Error(`Tab never came to ${what}`);
  };

  beforeAll(async () => {
    test = await startUnderTest(browser, { locale: 'en' });
  });
  afterAll(() => test?.close());

  it('opens the reader by its key', async () => {
    page = await test.session.openTab(sample.url);
    await test.session.runCommand(page, '_execute_action');
    page = await test.session.extensionPage('reader.html', { tab: page });
    await seeAllPictures(test.session, page);
  });

  it('skips to the article and looks up three terms', async () => {
    const first = await tabTo(() => true, 'the first stop');
    expect(first.words).toBe(en.reader.skipToArticle);
    await page.keyboard.press('Enter');
    await tabTo(({ id }) => id.startsWith('mark-'), 'the first term');
    const looked: string[] = [];
    while (looked.length < 3) {
      const { id } = await focus();
      await page.keyboard.press('Enter');
      await seeElement(test.session, page, '.note-card[role="dialog"]');
      const words = await waitUntil(
        () =>
          test.session.evaluate(page, () => {
            const card = document.querySelector('.note-card');
            return card?.contains(document.activeElement) ? card.textContent : null;
          }),
        { what: 'the focus in the card' },
      );
      looked.push(words);
      await page.keyboard.press('Escape');
      await waitUntil(async () => (await focus()).id === id, {
        what: 'the focus back on the term',
      });
      await page.keyboard.press('ArrowRight');
    }
    expect(new Set(looked).size).toBe(3);
  });

  it('goes through the list of terms and the preferences, and out of them again', async () => {
    await page.keyboard.press('t');
    await seeElement(test.session, page, '.term-list');
    await page.keyboard.press('Escape');
    await waitUntil(async () => (await focus()).words === en.reader.termsButton, {
      what: 'the focus back on the button',
    });
    await tabTo(({ words }) => words.startsWith(en.preferences.title), 'the preferences');
    await page.keyboard.press('Enter');
    await seeElement(test.session, page, '.preferences');
    await tabTo(({ words }) => words === en.preferences.larger, 'the larger letters');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await waitUntil(async () => (await focus()).words.includes(en.preferences.title), {
      what: 'the focus back on the button of the preferences',
    });
  });

  it('saves with one key', async () => {
    await page.keyboard.press('s');
    await seeText(test.session, page, '3/3');
    const said = await test.session.evaluate(
      page,
      () => document.querySelector('[role="status"]')?.textContent,
    );
    expect(said).toBe(
      en.save.announceSavedImages.replace('{{done}}', '3').replace('{{total}}', '3'),
    );
  });

  it('goes to the library and opens the article there without a network', async () => {
    await page.keyboard.press('l');
    page = await test.session.extensionPage('library.html', { tab: page });
    await seeElement(test.session, page, '.shelf__row');
    test.proxy.setOnline(false);
    test.proxy.clearRequests();
    // The box that selects it comes first and bears its name as well.
    const isArticle = ({ words }: Focus): boolean =>
      words.includes('Hiểu thế nào cho đúng?') && !words.startsWith(en.shelf.select.slice(0, 7));
    await tabTo(isArticle, 'the saved article');
    await page.keyboard.press('Enter');
    page = await test.session.extensionPage('reader.html?article=', { tab: page });
    await seeAllPictures(test.session, page);
    expect(test.proxy.requests().map(({ url }) => url)).toEqual([]);
  });

  it('showed where it was at every stop', () => {
    expect(unseen).toEqual([]);
  });
});
