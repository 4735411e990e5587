import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentFacts } from '../../lib/library/content-facts.ts';
import { en } from '../../lib/i18n/locales/en.ts';
import { newShelving } from '../../lib/library/shelf/shelving.ts';
import type { Article } from '../../lib/model/article.ts';
import * as inPage from '../bench/library/in-page.ts';
import { makeLibraryArticle } from '../factory/library/make-library-article.ts';
import { BROWSERS, startUnderTest, type UnderTest } from './support/extension-under-test.ts';
import { press, seeElement, seeText } from './support/pages.ts';
import { waitUntil } from './support/wait-until.ts';

const HOSTILE = '<img src=x onerror=alert(1)>\u202egpj.exe';
const TEXTS: Readonly<Record<number, string>> = {
  3: 'Thành phố Cẩm Phả có mười sáu phường, xã.',
  5: 'Họ định cầm phá bức tường cũ.',
  7: 'Nước sạch nông thôn đã về tới bản.',
};

/** An article among forty; three say what is looked for. */
function articleOf(number: number): Article {
  const text = TEXTS[number] ?? 'Chuyện thường ngày ở xã.';
  return {
    ...makeLibraryArticle(number),
    title: number === 9 ? `${HOSTILE} ${'dài '.repeat(400)}` : `Bài số ${number}`,
    lead: null,
    blocks: [{ type: 'paragraph', runs: [{ text }] }],
  };
}

const filled = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => String(values[name]));

describe.each(BROWSERS)('the library, in %s', (browser) => {
  let test: UnderTest;
  let page: Page;

  const titles = (): Promise<string[]> =>
    test.session.evaluate(page, () =>
      [...document.querySelectorAll('.shelf h2')].map((title) => title.textContent ?? ''),
    );
  const atRest = () => seeElement(test.session, page, '.library__list[aria-busy="false"]');
  const headingHasFocus = () =>
    waitUntil(
      () => test.session.evaluate(page, () => /^H\d$/u.test(document.activeElement?.tagName ?? '')),
      { what: 'the focus on the heading' },
    );
  const look = async (text: string): Promise<string[]> => {
    await test.session.evaluate(page, () => {
      const field = document.querySelector<HTMLInputElement>('.shelf-search input');
      field?.focus();
      field?.select();
    });
    await page.keyboard.type(text);
    await waitUntil(
      async () =>
        new URL(await test.session.evaluate(page, () => location.href)).searchParams.get('q') ===
        text,
      { what: `“${text}” in the address` },
    );
    await atRest();
    return titles();
  };

  /** Presses a button of the bar of the selected articles. */
  const inBar = (words: string) =>
    waitUntil(
      () =>
        test.session.evaluate(
          page,
          (wanted: string) => {
            const buttons = [...document.querySelectorAll<HTMLElement>('.bulk-bar button')];
            const found = buttons.find((button) => button.textContent?.trim() === wanted);
            found?.click();
            return found !== undefined;
          },
          words,
        ),
      { what: `“${words}” in the bar` },
    );

  beforeAll(async () => {
    test = await startUnderTest(browser, { locale: 'en' });
    page = await test.session.openTab(test.session.extensionUrl('library.html'));
    await seeElement(test.session, page, '.empty-shelf');
    const rows = Array.from({ length: 40 }, (_, number): inPage.SeedRow => {
      const article = articleOf(number);
      const { url, title, siteName, province, publishedAt } = article;
      const savedAt = Date.UTC(2026, 0, 1) + number * 60_000;
      const times = { savedAt, updatedAt: savedAt, deletedAt: null };
      const images = { total: 0, saved: 0, failed: 0 };
      const known = { url, title, siteName, province, publishedAt, images, ...times };
      const text = { version: 1, versionAt: savedAt, ...contentFacts(article) };
      const entry = { id: `a${number}`, ...known, ...text, ...newShelving(), addresses: [url] };
      return { entry, article };
    });
    await test.session.evaluate(page, inPage.seed, rows);
    await test.session.navigate(page, test.session.extensionUrl('library.html'));
    await waitUntil(async () => (await test.session.evaluate(page, inPage.countQueued)) === 0, {
      what: 'the index',
      timeoutMs: 60_000,
    });
  });
  afterAll(() => test?.close());

  it('finds by the words of the text as they are typed, tones as far as they are typed', async () => {
    const town = articleOf(3).title;
    expect(await look('cam pha')).toEqual([articleOf(5).title, town]);
    expect(await look('Cẩm Phả')).toEqual([town]);
    await seeText(test.session, page, 'Thành phố Cẩm Phả có mười sáu phường');
    const marks = await test.session.evaluate(page, () =>
      [...document.querySelectorAll('.shelf__snippet mark')].map((mark) => mark.textContent),
    );
    expect(marks).toEqual(['Cẩm Phả']);
    expect(await look('"nuoc sach nong thon"')).toEqual([articleOf(7).title]);
    expect(await look('"sạch nước"')).toEqual([]);
  });

  it('goes back from the search to the list, and forward again', async () => {
    await test.session.evaluate(page, () => history.back());
    await waitUntil(async () => (await titles()).length === 30, { what: 'the whole list' });
    await press(test.session, page, '2');
    await waitUntil(async () => (await titles()).length === 10, { what: 'the second page' });
    await headingHasFocus();
    await test.session.evaluate(page, () => {
      (document.activeElement as HTMLElement).blur();
      history.back();
    });
    await waitUntil(async () => (await titles()).length === 30, { what: 'the first page' });
    // A page that is turned gives its heading the focus: before that, nobody can type elsewhere.
    await headingHasFocus();
  });

  it('shows hostile titles as text and stays in its width', async () => {
    await look('gpj');
    expect((await titles())[0]).toContain(HOSTILE);
    const wide = await test.session.evaluate(page, () => ({
      images: document.querySelectorAll('.library img').length,
      fits: document.documentElement.scrollWidth <= innerWidth,
    }));
    expect(wide).toEqual({ images: 0, fits: true });
  });

  it('tags many at once, in step with another tab, and puts them away and back', async () => {
    const other = await test.session.openTab(test.session.extensionUrl('library.html'));
    await seeElement(test.session, other, '.shelf__row');
    await page.bringToFront();
    await look('nước sạch nông thôn');
    await press(test.session, page, en.shelf.selectPage);
    await seeText(test.session, page, filled(en.bulk.count_one, { number: 1 }));
    await inBar(en.bulk.tag);
    await seeElement(test.session, page, '.label-picker__new input');
    await test.session.evaluate(page, () =>
      document.querySelector<HTMLInputElement>('.label-picker__new input')?.focus(),
    );
    await page.keyboard.type('Ôn thi');
    await page.keyboard.press('Enter');
    await seeText(test.session, other, 'Ôn thi');
    await page.keyboard.press('Escape');
    await inBar(en.bulk.archive);
    await seeText(test.session, page, en.shelf.isArchived);
    await press(test.session, page, en.common.undo);
    await waitUntil(
      () =>
        test.session.evaluate(
          page,
          (words: string) => !document.body.innerText.includes(words),
          en.shelf.isArchived,
        ),
      { what: 'the article back in the library' },
    );
    expect(await look('on thi')).toEqual([articleOf(7).title]);
  });

  it('keeps what is deleted in the trash until it is deleted for good', async () => {
    await test.session.navigate(page, test.session.extensionUrl('library.html?tag=%C3%94n+thi'));
    await atRest();
    expect(await titles()).toEqual([articleOf(7).title]);
    await press(test.session, page, filled(en.library.deleteLong, { title: articleOf(7).title }));
    await seeText(test.session, page, en.emptyPlace.noneTitle);
    await press(test.session, page, en.common.close);
    await press(test.session, page, en.shelf.place.trash);
    await seeText(test.session, page, filled(en.shelf.daysLeft_other, { count: 29 }));
    await press(test.session, page, en.trash.empty);
    await seeText(test.session, page, en.trash.emptyTitle);
    await test.session.evaluate(page, () =>
      document.querySelector<HTMLElement>('dialog .button--primary')?.click(),
    );
    await seeText(test.session, page, en.emptyPlace.trashTitle);
    expect(await test.session.problems()).toEqual([]);
  });
});
