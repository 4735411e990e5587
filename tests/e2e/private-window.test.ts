import { randomInt } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { en } from '../../lib/i18n/locales/en.ts';
import { sampleFixture } from '../tools/fixtures.ts';
import { articlePage } from '../tools/make-page.ts';
import type { BrowserName } from './support/browser-session.ts';
import { extensionData } from './support/extension-data.ts';
import { BROWSERS, startUnderTest, type UnderTest } from './support/extension-under-test.ts';
import { press, seeAllPictures, seeText } from './support/pages.ts';
import { filesWith } from './support/profile-search.ts';
import { waitUntil } from './support/wait-until.ts';

/** Where this browser puts an article saved from a private window. */
const OUTLOOK = { chromium: en.outlook['this-window'], firefox: en.outlook['outside-window'] };

const drawWord = (): string =>
  Array.from({ length: 14 }, () => String.fromCharCode(97 + randomInt(26))).join('');

/** One browser with a profile of its own and an article whose word stands nowhere else. */
class PrivateReading {
  readonly word = drawWord();
  readonly profile = mkdtempSync(join(tmpdir(), 'to-tuong-profile-'));
  readonly url = `https://baoquangninh.com.vn/bai-${this.word}-3012345.html`;
  #test: UnderTest | null = null;

  get session() {
    if (this.#test === null) throw new Error('not started');
    return this.#test.session;
  }

  async start(browser: BrowserName): Promise<void> {
    this.#test = await startUnderTest(browser, { locale: 'en', userDataDir: this.profile });
    const [file] = [...sampleFixture().images.values()] as [string];
    const image = `baoquangninh.com.vn/anh/${this.word}.jpg`;
    const title = `Chuyện ${this.word} của phường`;
    const figure = `<figure><img src="https://${image}"><figcaption>Ảnh ${this.word}</figcaption></figure>`;
    const key = this.url.replace('https://', '');
    this.#test.proxy.serve(key, {
      body: articlePage(`<p>Câu có ${this.word}.</p>${figure}`, { title }),
    });
    const answer = { headers: { 'content-type': 'image/jpeg' }, body: readFileSync(file) };
    // As some papers do: only for readers of their pages.
    this.#test.proxy.serve(image, ({ headers }) =>
      headers.referer === this.url ? answer : { body: '<p>Không có ảnh</p>' },
    );
  }

  /** The article in the reader, by a real click on the toolbar. */
  async read(page: Page): Promise<Page> {
    await this.session.clickToolbarButton(page);
    const reader = await this.session.extensionPage('reader.html?draft=', { tab: page });
    const { title } = await seeAllPictures(this.session, reader);
    expect(title).toContain(this.word);
    return reader;
  }

  /** Ends the browser, so that all it has to write is written, and looks through its profile. */
  async filesAfterwards(): Promise<string[]> {
    await this.#test?.close();
    this.#test = null;
    return filesWith(this.profile, this.word);
  }

  async end(): Promise<void> {
    await this.#test?.close();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

describe.each(BROWSERS)('a private window of %s', (browser) => {
  let reading: PrivateReading;
  const start = async (): Promise<PrivateReading> => {
    reading = new PrivateReading();
    await reading.start(browser);
    return reading;
  };
  const nothingKept = (what: string) =>
    waitUntil(async () => !(await extensionData(reading.session)).includes(reading.word), { what });
  afterEach(() => reading?.end());

  it('is told from an ordinary one, whose reading is found in the profile', async () => {
    const { session, url, word } = await start();
    const page = await reading.read(await session.openTab(url));
    expect(await session.evaluate(page, () => document.body.innerText)).not.toContain(
      OUTLOOK[browser].unsaved,
    );
    expect(await extensionData(session)).toContain(word);
    expect(await reading.filesAfterwards()).not.toEqual([]);
  });

  it('reads an article, and leaves no trace of it on the disk or in the extension', async () => {
    const { session, url, word } = await start();
    const page = await reading.read(await session.openPrivateWindow(url));
    await seeText(session, page, OUTLOOK[browser].unsaved);
    // Chrome keeps it where ordinary windows never see it, Firefox in memory until the tab closes.
    expect((await extensionData(session)).includes(word)).toBe(browser === 'firefox');
    // Firefox's background forgets the reading, also when it has to be woken for that.
    if (browser === 'firefox') await session.stopBackground();
    await page.close();
    await nothingKept('the private reading to be forgotten');
    expect(await session.problems()).toEqual([]);
    expect(await reading.filesAfterwards()).toEqual([]);
  });

  it('saves when asked, says where to, and keeps to that', async () => {
    const { session, url, word } = await start();
    const page = await reading.read(await session.openPrivateWindow(url));
    await press(session, page, en.save.save);
    await seeText(session, page, '1/1');
    await seeText(session, page, OUTLOOK[browser].saved);
    await page.close();
    if (browser === 'chromium') {
      await nothingKept('the saved article to be gone');
      expect(await reading.filesAfterwards()).toEqual([]);
    } else {
      const library = await session.openTab(session.extensionUrl('library.html'));
      await seeText(session, library, word);
      expect(await reading.filesAfterwards()).not.toEqual([]);
    }
  });
});
