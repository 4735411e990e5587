import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../lib/i18n/locales/en.ts';
import { fixtures, type Fixture } from '../tools/fixtures.ts';
import { BROWSERS, startUnderTest, type UnderTest } from './support/extension-under-test.ts';
import { press, readerFacts, seeElement, seeText } from './support/pages.ts';

const fixture = (part: string): Fixture => {
  const found = fixtures().find(({ name }) => name.includes(part));
  if (!found) throw new Error(`no fixture ${part}`);
  return found;
};

describe.each(BROWSERS)('a site nobody described, in %s', (browser) => {
  let test: UnderTest;
  const open = async (url: string): Promise<Page> => {
    const page = await test.session.openTab(url);
    await test.session.clickToolbarButton(page);
    return test.session.extensionPage('reader.html', { tab: page });
  };

  beforeAll(async () => {
    test = await startUnderTest(browser, { locale: 'en' });
  });
  afterAll(() => test?.close());

  it('is read after one click, and its images wait for leave to load them', async () => {
    const unknown = fixture('bao-vi-du.example');
    const page = await open(unknown.url);
    const { figures, pictures } = await readerFacts(test.session, page);
    expect(figures).toBeGreaterThan(0);
    const host = new URL([...unknown.images.keys()][0] as string).hostname;
    await seeText(test.session, page, en.image.allow.replace('{{host}}', host));
    expect(pictures).toBe(0);

    await test.session.acceptHostRequests([`*://${host}/*`]);
    await press(test.session, page, en.image.allow.replace('{{host}}', host));
    await seeElement(test.session, page, 'article figure img');
  });

  it('says why a page without an article is none, and offers the library', async () => {
    const page = await open(fixture('cong-noi-bo.example').url);
    await seeText(test.session, page, en.notArticle.title);
    await press(test.session, page, en.notArticle.openLibrary);
    await test.session.extensionPage('library.html');
  });

  it('reads a doubtful page when the reader wants it anyway', async () => {
    const url = 'https://tin-le.example/mot-trang';
    test.proxy.serve('tin-le.example/mot-trang', {
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: `<!doctype html><title>Một trang</title><h1>Một trang</h1><div><p>${'Một đoạn văn ngắn về xã, phường. '.repeat(9)}</p></div>`,
    });
    const page = await open(url);
    await seeText(test.session, page, en.notArticle.title);
    await press(test.session, page, en.notArticle.tryAnyway);
    const { title } = await readerFacts(test.session, page);
    expect(title).toBe('Một trang');
  });
});
