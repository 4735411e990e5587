import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../lib/i18n/locales/en.ts';
import { sampleFixture } from '../tools/fixtures.ts';
import { enterAfterKeyword, offeredInAddressBar } from './support/address-bar.ts';
import { BROWSERS, startUnderTest, type UnderTest } from './support/extension-under-test.ts';
import { press, reload, seeAllPictures, seeElement, seeText } from './support/pages.ts';
import { waitUntil } from './support/wait-until.ts';

describe.each(BROWSERS)('the glossary in %s', (browser) => {
  let test: UnderTest;
  let page: Page;

  const headwords = () =>
    test.session.evaluate(page, () =>
      [...document.querySelectorAll('.term-row__headword')].map(({ textContent }) => textContent),
    );
  const heading = () =>
    test.session.evaluate(page, () => document.querySelector('h1')?.textContent ?? '');
  const focused = () =>
    test.session.evaluate(page, () => {
      const at = document.activeElement;
      return at?.getAttribute('href') ?? at?.tagName.toLowerCase() ?? '';
    });
  const seeHeading = (words: string) =>
    waitUntil(async () => (await heading()) === words, { what: `the heading “${words}”` });
  const open = async (hash: string) => {
    await test.session.navigate(page, 'about:blank');
    await test.session.navigate(page, test.session.extensionUrl(`glossary.html${hash}`));
    await seeElement(test.session, page, 'main h1');
  };
  const search = async (text: string) => {
    await page.focus('input[type="search"]');
    await test.session.evaluate(page, () =>
      document.querySelector<HTMLInputElement>('input[type="search"]')?.select(),
    );
    await page.keyboard.type(text);
  };
  const seeFirst = (word: string) =>
    waitUntil(async () => (await headwords())[0] === word, { what: `“${word}” first` });

  beforeAll(async () => {
    test = await startUnderTest(browser, { locale: 'en' });
    page = await test.session.openTab('about:blank');
  });
  afterAll(() => test?.close());

  it.each([
    ['do thi', 'đô thị'],
    ['đô thị', 'đô thị'],
    ['都市', 'đô thị'],
    ['ubnd', 'Ủy ban nhân dân'],
    ['National Assembly', 'Quốc hội'],
  ])('finds “%s” as it is typed', async (text, word) => {
    await open('#/');
    await search(text);
    await seeFirst(word);
  });

  it('answers within two frames of a letter', async () => {
    await open('#/');
    await search('uy ba');
    await seeFirst('Ủy ban nhân dân');
    const frames = await test.session.evaluate(page, async () => {
      const input = document.querySelector<HTMLInputElement>('input[type="search"]');
      if (!input) return Number.POSITIVE_INFINITY;
      const first = () => document.querySelector('.term-row__headword')?.textContent;
      const taken: number[] = [];
      for (const text of ['quy hoach', 'dang', 'nghi quyet', 'cai cach']) {
        const before = first();
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        let count = 0;
        while (first() === before && count < 60) {
          await new Promise(requestAnimationFrame);
          count += 1;
        }
        taken.push(count);
      }
      return taken.toSorted((a, b) => a - b)[1] ?? 0;
    });
    expect(frames).toBeLessThanOrEqual(2);
  });

  it('goes by keyboard alone from the field to a term, to a relative, and back', async () => {
    await open('#/');
    await page.keyboard.press('Tab');
    await search('do thi loai');
    await seeFirst('đô thị loại I');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('#/term/do-thi-loai-i');
    await page.keyboard.press('Enter');
    await seeHeading('đô thị loại I');
    expect(await focused()).toBe('h1');

    for (let stops = 0; stops < 40 && (await focused()) !== '#/term/phan-loai-do-thi'; stops += 1) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await seeHeading('phân loại đô thị');
    await press(test.session, page, en.termPage.backTo.replace('{{name}}', 'đô thị loại I'));
    await seeHeading('đô thị loại I');
    await waitUntil(async () => (await focused()) === '#/term/phan-loai-do-thi', {
      what: 'the focus where it was',
    });

    await test.session.evaluate(page, () => setTimeout(() => history.back()));
    await seeHeading(en.glossary.title);
    await waitUntil(async () => (await focused()) === '#/term/do-thi-loai-i', {
      what: 'the focus on the result',
    });
    const query = () =>
      test.session.evaluate(
        page,
        () => document.querySelector<HTMLInputElement>('input[type="search"]')?.value,
      );
    expect(await query()).toBe('do thi loai');
  });

  it('keeps a term’s page through a reload', async () => {
    await open('#/term/do-thi');
    await reload(test.session, page);
    await seeHeading('đô thị');
  });

  it('draws the map of power for each stage and tells it as lists', async () => {
    await open('#/power/before');
    const bodies = () =>
      test.session.evaluate(page, () => ({
        boxes: document.querySelectorAll('.power-box').length,
        entries: document.querySelectorAll('.power-entry').length,
        district: document.querySelector('[data-body="district-chair"]') !== null,
      }));
    expect(await bodies()).toEqual({ boxes: 26, entries: 26, district: true });
    await press(test.session, page, en.power.stage.now);
    await waitUntil(async () => !(await bodies()).district, { what: 'the districts to go' });
    expect(await bodies()).toEqual({ boxes: 20, entries: 20, district: false });
  });

  it('looks a selection up from the context menu of any page', async () => {
    const other = await test.session.openTab('about:blank');
    test.proxy.serve('noi-khac.example/', {
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: '<!doctype html><meta charset="utf-8"><title>Nơi khác</title><p style="width:12em">Hội đồng nhân dân</p>',
    });
    await test.session.navigate(other, 'https://noi-khac.example/');
    await test.session.evaluate(other, () => {
      getSelection()?.selectAllChildren(document.querySelector('p') as Element);
    });
    await test.session.chooseContextMenu(other, 'look-up');
    page = await test.session.extensionPage('glossary.html#/search/');
    await seeFirst('Hội đồng nhân dân');
    await other.close();
  });

  it('is searched from the library', async () => {
    await test.session.navigate(page, test.session.extensionUrl('library.html'));
    await seeElement(test.session, page, '.look-up-box input');
    await page.focus('.look-up-box input');
    await page.keyboard.type('72/2025/QH15');
    await page.keyboard.press('Enter');
    page = await test.session.extensionPage('glossary.html#/search/');
    await seeElement(test.session, page, '.results__citation');
    await seeText(test.session, page, '72/2025/QH15');
  });

  it('finds places with what has become of them', async () => {
    await open(`#/search/${encodeURIComponent('tp cam pha')}`);
    const words = await seeText(test.session, page, 'Thành phố Cẩm Phả');
    expect(words).toContain('Mông Dương');
  });

  it('finds a term in a saved article, without the network', async () => {
    const tab = await test.session.openTab(sampleFixture().url);
    await test.session.clickToolbarButton(tab);
    const reader = await test.session.extensionPage('reader.html', { tab });
    await seeAllPictures(test.session, reader);
    await press(test.session, reader, en.save.save);
    await waitUntil(async () => (await test.session.url(reader)).includes('?article='), {
      what: 'the saved article',
    });
    await reader.close();
    test.proxy.setOnline(false);
    test.proxy.clearRequests();
    await open('#/term/do-thi-loai-i');
    await press(test.session, page, en.termPage.find);
    await seeText(test.session, page, 'Found in 1 of 1 saved articles.');
    await seeElement(test.session, page, '.occurrence mark');
    expect(test.proxy.requests().map(({ url }) => url)).toEqual([]);
    test.proxy.setOnline(true);
  });

  it('answers in the address bar and opens what is entered there', async () => {
    const asked = { keyword: 'tt', text: 'do thi' };
    const offered = await offeredInAddressBar(test.session, asked);
    expect(offered[0]).toContain('đô thị');
    expect(offered[0]).toContain('都市');
    await enterAfterKeyword(test.session, { keyword: 'tt', text: 'Quốc hội' });
    page = await test.session.extensionPage('glossary.html#/term/quoc-hoi');
    await seeHeading('Quốc hội');
  });

  it('left no error behind', async () => {
    expect(await test.session.problems()).toEqual([]);
  });
});
