import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../lib/i18n/locales/en.ts';
import { sampleFixture } from '../tools/fixtures.ts';
import { articlePage } from '../tools/make-page.ts';
import { BROWSERS, startUnderTest, type UnderTest } from './support/extension-under-test.ts';
import type { FixtureHandler, FixtureReply } from './support/fixture-proxy.ts';
import { press, seeText } from './support/pages.ts';
import { waitUntil } from './support/wait-until.ts';

const HOST = 'baoquangninh.com.vn';
const URL_OF_ARTICLE = `https://${HOST}/bai-anh-loi-3012377.html`;
const SOUND = readFileSync([...sampleFixture().images.values()][0] as string);

/** Two pictures of one pixel each, shown in turn. */
const ANIMATED = Buffer.from(
  'GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff!\xff\x0bNETSCAPE2.0\x03\x01\0\0\0' +
    '!\xf9\x04\0\x0a\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0'.repeat(2) +
    ';',
  'latin1',
);

/** A PNG file of hardly any bytes that says it has so many pixels a side. */
function hugePng(side: number): Buffer {
  const chunk = (name: string, content: Buffer): Buffer => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(content.length);
    head.write(name, 4, 'latin1');
    return Buffer.concat([head, content, Buffer.alloc(4)]);
  };
  const size = Buffer.alloc(13);
  size.writeUInt32BE(side, 0);
  size.writeUInt32BE(side, 4);
  size[8] = 8;
  const mark = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  const pixels = chunk('IDAT', deflateSync(Buffer.alloc(1000)));
  return Buffer.concat([mark, chunk('IHDR', size), pixels, chunk('IEND', Buffer.alloc(0))]);
}

const jpeg = (body: string | Uint8Array, reply: FixtureReply = {}): FixtureReply => ({
  headers: { 'content-type': 'image/jpeg' },
  body,
  ...reply,
});

/** A server that asks for two minutes of patience, and the images it has. */
const BUSY_HOST = 'baolaocai.vn';
const BUSY_IMAGES = ['a', 'b', 'c', 'd', 'e'];
const tooMany = jpeg('', { status: 429, headers: { 'retry-after': '120' } });

/** In the order of the article; why each is not kept. */
const IMAGES: [name: string, served: FixtureHandler, missing: string | null][] = [
  ['lanh', jpeg(SOUND), null],
  ['dong', jpeg(ANIMATED), null],
  ['cut', jpeg(SOUND.subarray(0, SOUND.length / 2)), en.image.failed.damaged],
  [
    'hong',
    jpeg(Buffer.concat([SOUND.subarray(0, 20), Buffer.from([0xff, 0xd9])])),
    en.image.failed.damaged,
  ],
  ['trang', jpeg('<!doctype html><p>Không tìm thấy</p>'), en.image.failed['not-an-image']],
  ['lon', jpeg(hugePng(30_000)), en.image.failed['too-large']],
  ['cam', jpeg('', { status: 403 }), en.image.failed.refused],
  [
    'chuyen',
    jpeg('', { status: 302, headers: { location: 'https://may-chu-khac.example/anh.jpg' } }),
    en.image.failed.elsewhere,
  ],
];

describe.each(BROWSERS)('images that are not what they should be, in %s', (browser) => {
  let test: UnderTest;
  let page: Page;

  beforeAll(async () => {
    test = await startUnderTest(browser, { locale: 'en' });
    const { proxy, session } = test;
    const served: [address: string, handler: FixtureHandler][] = [
      ...IMAGES.map(([name, handler]): [string, FixtureHandler] => [
        `${HOST}/anh/${name}.jpg`,
        handler,
      ]),
      ...BUSY_IMAGES.map((name): [string, FixtureHandler] => [
        `${BUSY_HOST}/anh/${name}.jpg`,
        tooMany,
      ]),
    ];
    for (const [address, handler] of served) proxy.serve(address, handler);
    proxy.serve('may-chu-khac.example/anh.jpg', jpeg(SOUND));
    const figures = served.map(
      ([address]) => `<figure><img src="https://${address}"><figcaption>Ảnh</figcaption></figure>`,
    );
    const body = articlePage(figures.join(''));
    proxy.serve(URL_OF_ARTICLE.replace('https://', ''), { body });
    page = await session.openTab(URL_OF_ARTICLE);
    await session.clickToolbarButton(page);
    page = await session.extensionPage('reader.html?draft=', { tab: page });
    // The page itself shows the images of a reading; what follows is the background's.
    const { busy } = en.image.failed;
    await waitUntil(
      async () =>
        (await seeText(session, page, busy)).split(busy).length === BUSY_IMAGES.length + 1,
      { what: 'all images of the page' },
    );
  });
  afterAll(() => test?.close());

  it('are told with the reason, only what can be shown is saved, and a busy server is left alone', async () => {
    const { session, proxy } = test;
    proxy.clearRequests();
    await press(session, page, en.save.save);
    const kept = IMAGES.filter(([, , missing]) => missing === null).length;
    const saved = `Saved, ${kept}/${IMAGES.length + BUSY_IMAGES.length} images`;
    await seeText(session, page, saved);
    await press(session, page, saved);
    const told = await seeText(session, page, en.save.details);
    for (const [i, [, , missing]] of IMAGES.entries()) {
      if (missing !== null) expect(told).toContain(`Image ${i + 1}: ${missing}`);
    }
    expect(told).toContain(`${BUSY_IMAGES.length} images will be tried again`);
    // Asked three at a time, the server complained: the other two were not even asked for.
    expect(proxy.requests({ host: BUSY_HOST })).toHaveLength(3);
  });
});
