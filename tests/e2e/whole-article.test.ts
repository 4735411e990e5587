import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../lib/i18n/locales/en.ts';
import { fixtures } from '../tools/fixtures.ts';
import { BROWSERS, startUnderTest, type UnderTest } from './support/extension-under-test.ts';
import { proxyKey, serveFixture } from './support/newsstand.ts';
import { press, readerFacts, seeElement, seeText } from './support/pages.ts';
import { waitUntil } from './support/wait-until.ts';

/** The text of an article's blocks, as the reader shows them. */
const shown = () =>
  [...document.querySelectorAll('.edition__body .block')].map((block) =>
    (block.querySelector(':scope > p, :scope > h2, :scope > h3')?.textContent ?? '')
      .replaceAll(/\s+/gu, ' ')
      .trim(),
  );

/** An article that its paper gives in pages and that the reader gets whole. */
describe.each(BROWSERS)('a whole article in %s', (browser) => {
  const fixture = fixtures().find(({ pages }) => pages.size > 0);
  if (!fixture) throw new Error('no fixture of several pages');
  const expected = JSON.parse(
    readFileSync(join(fixture.folder, 'expected-whole.json'), 'utf8'),
  ) as { blocks: { text: string }[] };
  const whole = expected.blocks.map(({ text }) => text);
  const third = [...fixture.pages.keys()][1] as string;
  let test: UnderTest;
  let page: Page;

  const blocks = () => test.session.evaluate(page, shown);
  const load = async (url: string, selector: string): Promise<void> => {
    await test.session.navigate(page, url);
    await seeElement(test.session, page, selector);
  };

  beforeAll(async () => {
    test = await startUnderTest(browser, { locale: 'en' });
    test.proxy.serve(proxyKey(third), { status: 503 });
    page = await test.session.openTab(fixture.url);
  });
  afterAll(() => test?.close());

  it('follows its pages only after the click, and names the one that does not come', async () => {
    const asked = () => test.proxy.requests({ urlIncludes: 'page=' }).map(({ path }) => path);
    expect(asked()).toEqual([]);
    await test.session.clickToolbarButton(page);
    page = await test.session.extensionPage('reader.html', { tab: page });
    await readerFacts(test.session, page);
    await seeText(test.session, page, en.pages.problem.refused);
    expect(asked().map((path) => path.replace(/.*\?/u, ''))).toEqual(['page=2', 'page=3']);
    expect(await blocks()).toEqual(whole.slice(0, 8));
  });

  it('joins the missing page when it comes after all', async () => {
    serveFixture(test.proxy, fixture);
    await press(test.session, page, en.pages.retry);
    await seeText(test.session, page, en.pages.whole_other.replace('{{count}}', '3'));
    expect(await blocks()).toEqual(whole);
  });

  it('puts a piece back where it stood, and remembers it in the saved copy', async () => {
    await press(test.session, page, en.article.removedTitle);
    await press(test.session, page, en.removed.putBack);
    await seeElement(test.session, page, '#block-4[data-restored]');
    expect((await blocks())[4]).toMatch(/^Trang: 1 2/u);

    await press(test.session, page, en.save.save);
    const saved = await waitUntil(
      async () => {
        const address = await test.session.url(page);
        return address.includes('reader.html?article=') && address;
      },
      { what: 'the address of the saved article' },
    );
    test.proxy.setOnline(false);
    await load(saved, '#block-4[data-restored]');
    expect(await blocks()).toHaveLength(whole.length + 1);

    await press(test.session, page, en.article.removedTitle);
    await press(test.session, page, en.removed.takeOut);
    await seeText(test.session, page, en.removed.takenOutDone.slice(0, 15));
    expect(await blocks()).toEqual(whole);
  });

  it('makes a report of the page that holds no more than excerpts', async () => {
    await press(test.session, page, en.report.title);
    const report = await test.session.evaluate(
      page,
      () => document.querySelector<HTMLTextAreaElement>('.page-report__text')?.value ?? '',
    );
    expect(report).toContain(`address: ${fixture.url}`);
    expect(report).toContain('layout: mcms-article');
    expect(report).toContain('pages: opened 1; 2 joined, 3 joined');
    expect(report).not.toContain(whole[1]?.slice(0, 100));
  });
});
