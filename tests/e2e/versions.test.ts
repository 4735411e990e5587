import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../lib/i18n/locales/en.ts';
import { articlePage, PROSE } from '../tools/make-page.ts';
import { BROWSERS, startUnderTest, type UnderTest } from './support/extension-under-test.ts';
import { press, seeElement, seeText } from './support/pages.ts';
import { waitUntil } from './support/wait-until.ts';

const URL_OF_ARTICLE = 'https://baoquangninh.com.vn/bai-duoc-sua-3012399.html';
const HOST_PATTERN = '*://baoquangninh.com.vn/*';
const BEFORE = 'Tổng vốn của dự án là 12 tỷ đồng, lấy từ ngân sách tỉnh và do nhân dân đóng góp.';
const AFTER = 'Tổng vốn của dự án là 15 tỷ đồng, lấy từ ngân sách tỉnh và do nhân dân đóng góp.';
/** Long enough to be scrolled through in any window. */
const LONG = Array.from({ length: 40 }, (_, i) => `<p>Đoạn ${i + 1}. ${PROSE[i % 5]}</p>`).join('');

describe.each(BROWSERS)('an article the paper changes after it was saved, in %s', (browser) => {
  let test: UnderTest;
  let page: Page;

  const publish = (paragraph: string): void => {
    const body = articlePage(`<p>${paragraph}</p>${LONG}`);
    test.proxy.serve(URL_OF_ARTICLE.replace('https://', ''), { body });
  };
  const readAgain = async (): Promise<Page> => {
    const tab = await test.session.openTab(URL_OF_ARTICLE);
    await test.session.chooseContextMenu(tab, 'read');
    return test.session.extensionPage('reader.html', { tab });
  };
  const words = (text: string): string => text.split('{{')[0] as string;

  beforeAll(async () => {
    test = await startUnderTest(browser, { locale: 'en' });
    await test.session.grantHostPermission([HOST_PATTERN]);
    publish(BEFORE);
    page = await readAgain();
    await press(test.session, page, en.save.save);
    await seeText(test.session, page, en.save.saved);
  });
  afterAll(() => test?.close());

  it('has nothing new to say while it stays as it was', async () => {
    const again = await readAgain();
    await seeText(test.session, again, words(en.edition.same));
    await again.close();
  });

  it('becomes a second version, compared with the first', async () => {
    const { session } = test;
    publish(AFTER);
    const again = await readAgain();
    await seeText(session, again, words(en.edition.changed));
    await seeText(session, again, AFTER);
    // Until it is saved the library has the text it had.
    await press(session, again, en.edition.saveNew);
    await seeText(session, again, 'Saved as version 2');
    await press(session, again, en.edition.compare);
    await seeText(session, again, '1 paragraph changed');
    const change = await session.evaluate(again, () =>
      [...document.querySelectorAll('.diff del, .diff ins')].map(
        (each) => `${each.tagName} ${each.lastChild?.textContent?.trim()}`,
      ),
    );
    expect(change).toEqual(['DEL 12', 'INS 15']);

    // The one before can be opened as it was, offline too.
    test.proxy.setOnline(false);
    await press(session, again, 'Open version 1');
    await seeText(session, again, words(en.edition.earlier));
    const text = await seeText(session, again, BEFORE);
    expect(text).not.toContain(AFTER);
    test.proxy.setOnline(true);
    expect(await session.problems()).toEqual([]);
    await again.close();
  });

  it('is read on at the very paragraph where reading stopped', async () => {
    const { session } = test;
    await session.navigate(page, await session.url(page));
    await seeElement(session, page, '[data-block="30"]');
    /** The block that stands where reading goes on, and how far it is scrolled. */
    const place = () =>
      session.evaluate(page, () => {
        const blocks = [...document.querySelectorAll('[data-block]')];
        const at = blocks.find((block) => block.getBoundingClientRect().bottom > 80);
        return { block: Number(at?.getAttribute('data-block')), scrolled: Math.round(scrollY) };
      });
    await session.evaluate(page, () => {
      const block = document.querySelector('[data-block="25"]') as HTMLElement;
      scrollTo({ top: scrollY + block.getBoundingClientRect().top - 70, behavior: 'instant' });
    });
    const before = await place();
    expect(before.block).toBe(25);
    await session.evaluate(page, () => dispatchEvent(new Event('pagehide')));
    const library = await session.openTab(session.extensionUrl('library.html'));
    const shelf = await seeText(session, library, '% read');
    expect(shelf).toMatch(/(4|5|6)\d% read/u);
    await library.close();

    await session.navigate(page, await session.url(page));
    await seeText(session, page, words(en.position.resumed));
    await waitUntil(async () => (await place()).block === 25, { what: 'paragraph 25 at the line' });
    expect(Math.abs((await place()).scrolled - before.scrolled)).toBeLessThan(40);
    await press(session, page, en.position.top);
    await waitUntil(async () => (await place()).scrolled === 0, { what: 'the beginning' });
  });
});
