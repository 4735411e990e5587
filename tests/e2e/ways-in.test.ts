import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../lib/i18n/locales/en.ts';
import { fixtures, sampleFixture } from '../tools/fixtures.ts';
import { BROWSERS, startUnderTest, type UnderTest } from './support/extension-under-test.ts';
import { readerFacts, seeText, seeToolbar } from './support/pages.ts';
import { waitUntil } from './support/wait-until.ts';

const sample = sampleFixture();

describe.each(BROWSERS)('ways into the reader, in %s', (browser) => {
  let test: UnderTest;

  const openSample = async () => {
    const page = await test.session.openTab(sample.url);
    await seeToolbar(test.session, page, en.manifest.actionArticle);
    return page;
  };

  beforeAll(async () => {
    test = await startUnderTest(browser, { locale: 'en' });
  });
  afterAll(() => test?.close());

  it('the keyboard command', async () => {
    const page = await openSample();
    await test.session.runCommand(page, '_execute_action');
    const reader = await test.session.extensionPage('reader.html', { tab: page });
    expect((await readerFacts(test.session, reader)).figures).toBe(3);
    await reader.close();
  });

  it('the context menu', async () => {
    const page = await openSample();
    await test.session.chooseContextMenu(page, 'read');
    const reader = await test.session.extensionPage('reader.html', { tab: page });
    expect((await readerFacts(test.session, reader)).figures).toBe(3);
    await reader.close();
  });

  it('“try anyway” in the small page of a listing', async () => {
    const listing = fixtures().find(({ name }) => name.includes('chuyen-muc'));
    const page = await test.session.openTab(listing?.url ?? '');
    await seeToolbar(test.session, page, en.manifest.actionOther);
    await test.session.clickToolbarButton(page);
    const words = await waitUntil(
      () => test.session.evaluateInPopup(() => document.body.innerText || null),
      { what: 'the words of the small page' },
    );
    expect(words).toContain(en.notArticle.title);
    expect(words).toContain(en.notArticle.tryAnyway);
    await test.session.evaluateInPopup((label: string) => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find((button) => button.textContent?.trim() === label)?.click();
    }, en.notArticle.tryAnyway);
    const reader = await test.session.extensionPage('reader.html', { tab: page });
    await seeText(test.session, reader, en.reader.original);
  });
});

describe.each(BROWSERS)('after a restart of %s', (browser) => {
  const userDataDir = mkdtempSync(join(tmpdir(), 'to-tuong-profile-'));
  afterAll(() => rmSync(userDataDir, { recursive: true, force: true }));

  it('a reading that was not saved is still there under its address', async () => {
    let path = '';
    const first = await startUnderTest(browser, { locale: 'en', userDataDir });
    try {
      const page = await first.session.openTab(sample.url);
      await first.session.clickToolbarButton(page);
      const reader = await first.session.extensionPage('reader.html', { tab: page });
      await readerFacts(first.session, reader);
      path = new URL(await first.session.url(reader)).search;
    } finally {
      await first.close();
    }
    expect(path).toMatch(/^\?draft=/u);

    const second = await startUnderTest(browser, { locale: 'en', userDataDir });
    try {
      const page = await second.session.openTab('about:blank');
      await second.session.navigate(page, second.session.extensionUrl(`reader.html${path}`));
      expect((await readerFacts(second.session, page)).figures).toBe(3);
    } finally {
      await second.close();
    }
  });
});
