import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../lib/i18n/locales/en.ts';
import { BROWSERS, startUnderTest, type UnderTest } from './support/extension-under-test.ts';
import { downloaded, giveFile } from './support/files.ts';
import { press, readerFacts, seeElement, seeText } from './support/pages.ts';
import { waitUntil } from './support/wait-until.ts';

const WORD = 'đường gom';
const TEXT = `Làm đường mới ở xã
Hạ Long, ngày 23 tháng 7 năm 2020
Ủy ban nhân dân xã cho biết đường gom dài 5 km. Đường gom nối hai thôn.
- Giải phóng mặt bằng;
- Tái định cư.
`;

/** A file for the page to be given. */
const file = (name: string, content: string) => ({
  name,
  base64: Buffer.from(content).toString('base64'),
});

/** What a paste leaves in the field. Runs in the page. */
function paste(text: string): void {
  const field = document.querySelector('textarea');
  if (!field) return;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
}

/** Words of the marks in the article. Runs in the page. */
const markedWords = (): string[] =>
  [...document.querySelectorAll('article [data-mark]')].map(({ textContent }) => textContent ?? '');

/** Runs in the page. */
function openMark(words: string): void {
  const marks = [...document.querySelectorAll<HTMLElement>('article [data-mark]')];
  marks.find(({ textContent }) => textContent === words)?.click();
}

describe.each(BROWSERS)('the reader’s own terms in %s', (browser) => {
  const downloads = mkdtempSync(join(tmpdir(), 'to-tuong-'));
  let test: UnderTest;
  let page: Page;

  const open = async (path: string, shows: string) => {
    await test.session.navigate(page, 'about:blank');
    await test.session.navigate(page, test.session.extensionUrl(path));
    await seeElement(test.session, page, shows);
  };
  const type = async (label: string, text: string) => {
    const id = await test.session.evaluate(
      page,
      (words: string) =>
        [...document.querySelectorAll('label')].find(
          ({ textContent }) => textContent?.trim() === words,
        )?.htmlFor ?? '',
      label,
    );
    await page.bringToFront();
    await page.focus(`[id="${id}"]`);
    await waitUntil(
      () =>
        test.session.evaluate(
          page,
          (field: string) => document.hasFocus() && document.activeElement?.id === field,
          id,
        ),
      { what: `the focus in ${label}` },
    );
    await page.keyboard.type(text);
  };
  beforeAll(async () => {
    test = await startUnderTest(browser, { locale: 'en', downloadDir: downloads });
    page = await test.session.openTab('about:blank');
  });
  afterAll(async () => {
    await test?.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  it('are added by keyboard, with plain words for what is missing', async () => {
    await open('glossary.html#/own/new', '.own-form');
    await type(en.own.form.headword, WORD);
    await page.keyboard.press('Enter');
    await seeText(test.session, page, en.own.reason['no-meaning']);
    await type(en.own.form.english, 'service road');
    await page.keyboard.press('Enter');
    await seeElement(test.session, page, '.term-page .own-badge');
    await page.focus('h1');
    await open('glossary.html#/search/duong%20gom', '.term-row .own-badge');
  });

  it('are marked in a pasted text, which is saved and read again without a network', async () => {
    await open('paste.html', '.paste-form');
    await press(test.session, page, en.paste.read);
    await seeText(test.session, page, en.paste.problem.empty);
    await test.session.evaluate(page, paste, TEXT);
    await press(test.session, page, en.paste.useDate);
    await press(test.session, page, en.paste.read);
    const reader = await test.session.extensionPage('reader.html?draft=', { tab: page });
    const facts = await readerFacts(test.session, reader);
    expect(facts.title).toBe('Làm đường mới ở xã');
    const words = await test.session.evaluate(reader, markedWords);
    expect(words).toEqual(
      expect.arrayContaining([WORD, 'Đường gom', 'Ủy ban nhân dân', 'Giải phóng mặt bằng']),
    );

    await test.session.evaluate(reader, openMark, WORD);
    await seeElement(test.session, reader, '.note-card .own-badge');
    await press(test.session, reader, en.own.addNote);
    await seeElement(test.session, reader, '.note-card textarea:focus');
    await page.keyboard.type('gặp trong bài');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await seeElement(test.session, reader, '.note-card .own-part__note');
    await press(test.session, reader, en.save.save);
    await seeElement(test.session, reader, '[data-phase="saved"]');

    test.proxy.setOnline(false);
    test.proxy.clearRequests();
    await open('library.html', '.shelf__row a');
    await press(test.session, page, 'Làm đường mới ở xã');
    await seeElement(test.session, page, 'article [data-mark]');
    expect(await test.session.evaluate(page, markedWords)).toEqual(words);
    const asked = test.proxy.requests({ includeUnknownHosts: true }).map(({ url }) => url);
    expect(asked.filter((url) => url.includes('to-tuong'))).toEqual([]);
    test.proxy.setOnline(true);
  });

  it('go out as files, and a broken pack is refused whole', async () => {
    await open('glossary.html#/own', '.own-files');
    await seeText(test.session, page, WORD);
    await press(test.session, page, en.packs.json);
    const pack = (await downloaded(downloads, '.json')).toString('utf8');
    expect(JSON.parse(pack)).toMatchObject({
      terms: [{ headword: WORD, english: 'service road' }],
      notes: [{ note: 'gặp trong bài', hidden: false }],
    });
    await press(test.session, page, en.packs.yomitan);
    const zip = unzipSync(new Uint8Array(await downloaded(downloads, '.zip')));
    const rows = JSON.parse(strFromU8(zip['term_bank_1.json'] ?? new Uint8Array())) as unknown[][];
    expect(rows.map(([term]) => term)).toEqual(expect.arrayContaining([WORD, 'UBND']));

    const broken = pack.replace('"terms": [', '"terms": [\n{"id":"own-x","headword":"x"},');
    await test.session.evaluate(page, giveFile, 'main', file('broken.json', broken));
    await seeText(test.session, page, 'Line 5:');
    const mended = broken.replace('"headword":"x"', '"headword":"bê tông hóa","english":"paving"');
    await test.session.evaluate(page, giveFile, 'main', file('mended.json', mended));
    await press(test.session, page, en.packs.confirm);
    await seeText(test.session, page, 'bê tông hóa');
  });

  it('and built-in ones can be hidden, at once and for good', async () => {
    await open('glossary.html#/term/giai-phong-mat-bang', '.own-part');
    await press(test.session, page, en.own.hide);
    await seeText(test.session, page, en.own.hiddenText);
    await open('library.html', '.shelf__row a');
    await press(test.session, page, 'Làm đường mới ở xã');
    await seeElement(test.session, page, 'article [data-mark]');
    const words = await test.session.evaluate(page, markedWords);
    expect(words).not.toContain('Giải phóng mặt bằng');
    expect(words).toContain(WORD);
    // A page that is left while its fonts are on their way gives them up.
    const problems = await test.session.problems();
    expect(problems.filter((one) => !one.startsWith('downloadable font'))).toEqual([]);
  });
});
