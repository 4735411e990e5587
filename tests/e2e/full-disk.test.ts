import { randomFillSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../lib/i18n/locales/en.ts';
import { sampleFixture } from '../tools/fixtures.ts';
import { articlePage, PROSE } from '../tools/make-page.ts';
import { BROWSERS, startUnderTest, type UnderTest } from './support/extension-under-test.ts';
import { fillDisk, FIREFOX_ROOM } from './support/full-disk.ts';
import { press, readerFacts, seeAllPictures, seeText } from './support/pages.ts';
import { waitUntil } from './support/wait-until.ts';

const HOST = 'baoquangninh.com.vn';
const URL_OF_ARTICLE = `https://${HOST}/bai-nhieu-anh-3012345.html`;
/** Bytes of the images; the second is larger than the room that is left. */
const IMAGES = [100_000, 9_000_000, 100_000];

/** A sound picture followed by bytes that cannot be compressed. */
function pictureOf(bytes: number): Uint8Array {
  const [file] = [...sampleFixture().images.values()] as [string];
  return Buffer.concat([readFileSync(file), randomFillSync(new Uint8Array(bytes))]);
}

describe.each(BROWSERS)('a disk that fills up while images are saved, in %s', (browser) => {
  let test: UnderTest;
  let page: Page;
  let makeRoom: () => Promise<void>;

  beforeAll(async () => {
    test = await startUnderTest(browser, { locale: 'en', firefoxPreferences: FIREFOX_ROOM });
    const figures = IMAGES.map((bytes, n) => {
      const headers = { 'content-type': 'image/jpeg' };
      test.proxy.serve(`${HOST}/anh/${n}.jpg`, { headers, body: pictureOf(bytes) });
      return `<figure><img src="/anh/${n}.jpg"><figcaption>Ảnh số ${n}</figcaption></figure>`;
    });
    const body = articlePage(figures.join(''));
    test.proxy.serve(URL_OF_ARTICLE.replace('https://', ''), { body });
    page = await test.session.openTab(URL_OF_ARTICLE);
    await test.session.clickToolbarButton(page);
    page = await test.session.extensionPage('reader.html?draft=', { tab: page });
    await seeAllPictures(test.session, page);
  });
  afterAll(() => test?.close());

  const words = (text: string, done: number): string =>
    text.replace('{{done}}', String(done)).replace('{{total}}', String(IMAGES.length));

  it('keeps the text and what there is room for, and says what is missing', async () => {
    const { session } = test;
    makeRoom = await fillDisk(session);
    await press(session, page, en.save.save);
    await seeText(session, page, words(en.save.savedImages, 2));
    await press(session, page, words(en.save.savedImages, 2));
    await seeText(session, page, en.save.imagesMissing_one.replace('{{count}}', '1'));
    // Offline and after a reload the text is there, with the reason in the place of the image.
    test.proxy.setOnline(false);
    await session.navigate(page, await session.url(page));
    await seeText(session, page, en.image.failed.storage);
    const text = await seeText(session, page, PROSE[0] as string);
    for (const paragraph of PROSE) expect(text).toContain(paragraph);
    await waitUntil(async () => (await readerFacts(session, page)).pictures === 2, {
      what: 'the two images there was room for',
    });
    test.proxy.setOnline(true);
  });

  it('fetches what was missing once there is room again', async () => {
    const { session } = test;
    await makeRoom();
    await press(session, page, words(en.save.savedImages, 2));
    await press(session, page, en.save.retryImages);
    await seeText(session, page, words(en.save.savedImages, 3));
    expect((await seeAllPictures(session, page)).pictures).toBe(3);
    expect(await session.problems()).toEqual([]);
  });
});
