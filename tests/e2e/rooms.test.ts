import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../lib/i18n/locales/en.ts';
import { vi } from '../../lib/i18n/locales/vi.ts';
import { sampleFixture } from '../tools/fixtures.ts';
import { BROWSERS, startUnderTest, type UnderTest } from './support/extension-under-test.ts';
import { press, seeElement, seeText, seeToolbar } from './support/pages.ts';
import { waitUntil } from './support/wait-until.ts';

const NATIONAL = 'https://tuoitre.vn/bai-mau-20200915000000.htm';
const NATIONAL_PATTERN = '*://*.tuoitre.vn/*';
const SAMPLE_PATTERN = '*://*.baoquangninh.com.vn/*';

/** A page of a national paper in its own address, with text written for this project. */
const nationalPage = (): string => {
  const paragraph = `<p>${'Hội đồng nhân dân và Ủy ban nhân dân các cấp tổ chức thực hiện nghị quyết. '.repeat(6)}</p>`;
  const meta = '<meta property="og:type" content="article">';
  return `<!doctype html><html lang="vi"><title>Bài mẫu</title>${meta}<h1>Bài mẫu</h1><article>${paragraph.repeat(6)}</article>`;
};

describe.each(BROWSERS)('the rooms around reading, in %s', (browser) => {
  const sample = sampleFixture();
  let test: UnderTest;
  let page: Page;

  const open = async (path: string): Promise<Page> => {
    await test.session.navigate(page, test.session.extensionUrl(path));
    return page;
  };
  /** Addresses of the extension's own tabs. */
  const greetings = async (): Promise<number> => {
    const pages = await test.session.puppeteer.pages();
    const urls = await Promise.all(pages.map((each) => test.session.url(each)));
    return urls.filter((url) => url === test.session.extensionUrl('welcome.html')).length;
  };

  beforeAll(async () => {
    test = await startUnderTest(browser, { locale: 'en', keepWelcome: true });
    test.proxy.serve('tuoitre.vn/bai-mau-20200915000000.htm', {
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: nationalPage(),
    });
  });
  afterAll(() => test?.close());

  it('greets after the install with the thing itself, without a request', async () => {
    page = await test.session.extensionPage('welcome.html');
    await seeText(test.session, page, en.welcome.title);
    const marks = await test.session.evaluate(page, () => {
      const found = [...document.querySelectorAll<HTMLElement>('article [data-mark]')];
      found.find((mark) => mark.textContent?.toLowerCase() === 'đô thị loại i')?.focus();
      return found.length;
    });
    expect(marks).toBeGreaterThan(15);
    await page.keyboard.press('Enter');
    await seeElement(test.session, page, '.note-card[role="dialog"]');
    const card = await seeText(test.session, page, '1210/2016/UBTVQH13');
    expect(card).toContain(en.card.now);
    await page.keyboard.press('Escape');
    expect(await greetings()).toBe(1);
    expect(test.proxy.requests()).toEqual([]);
  });

  it('changes its language there, at once and for good', async () => {
    await press(test.session, page, vi.preferences.languages.vi);
    await seeText(test.session, page, vi.welcome.title);
    await press(test.session, page, vi.preferences.languages.en);
    await seeText(test.session, page, en.welcome.title);
  });

  it('does not greet again when the background starts anew', async () => {
    await test.session.stopBackground();
    await test.session.openTab(sample.url);
    await waitUntil(() => test.session.backgroundRunning(), { what: 'the background' });
    expect(await greetings()).toBe(1);
  });

  it('changes how articles look, in the settings and everywhere', async () => {
    page = await test.session.openTab(sample.url);
    await open('options.html');
    await press(test.session, page, en.preferences.themes.sepia);
    await seeElement(test.session, page, 'html[data-theme="sepia"]');
    await press(test.session, page, en.preferences.singleKeys);
    await seeText(test.session, page, en.shortcuts.off);
    await open('knows.html');
    const text = await seeText(test.session, page, en.preferences.themes.sepia);
    expect(text).toContain(en.knows.off);
    await open('options.html');
    await press(test.session, page, en.options.reset);
    await seeElement(test.session, page, 'html[data-theme="system"]');
  });

  it('lists the papers, all of them readable after the install', async () => {
    await press(test.session, page, en.options.sections.access);
    const all = en.access.all_other.replace('{{count}}', '63');
    await seeText(test.session, page, all);
    await press(test.session, page, en.access.list.split('{{')[0] || '63');
    await seeText(test.session, page, 'baoquangninh.com.vn');
  });

  it('looks into the pages of a national paper from the moment it is allowed', async () => {
    const paper = await test.session.openTab(NATIONAL);
    const title = async () => (await test.session.toolbarState(paper)).title;
    expect(await title()).toBe(en.manifest.actionUnknown);

    await test.session.acceptHostRequests([NATIONAL_PATTERN]);
    await page.bringToFront();
    const allow = en.access.allowName.replace('{{name}}', 'Báo Tuổi Trẻ');
    await press(test.session, page, allow);
    const revoke = en.access.revokeName.replace('{{name}}', 'Báo Tuổi Trẻ');
    await seeElement(test.session, page, `[aria-label="${revoke}"]`);
    await waitUntil(
      async () => {
        await test.session.navigate(paper, NATIONAL);
        const known = await title();
        return known === en.manifest.actionArticle;
      },
      { what: 'the toolbar state of the national paper', everyMs: 500 },
    );

    await page.bringToFront();
    await press(test.session, page, revoke);
    await seeElement(test.session, page, `[aria-label="${allow}"]`);
    await waitUntil(
      () =>
        test.session.evaluateAsExtension(async () => {
          const { scripting } = (
            globalThis as unknown as { chrome: typeof import('wxt/browser').browser }
          ).chrome;
          return (await scripting.getRegisteredContentScripts()).length === 0;
        }),
      { what: 'detection to be let go' },
    );
    await paper.close();
  });

  it('notices when the browser takes a paper’s access back, and says it where it matters', async () => {
    await takeBack(test, SAMPLE_PATTERN);
    await page.bringToFront();
    await seeText(test.session, page, en.access.again);
    await seeText(test.session, page, en.access.denied);

    const reading = await test.session.openTab(sample.url);
    await test.session.clickToolbarButton(reading);
    if (browser === 'chromium') {
      // The first click only runs what Chrome held back: detection.
      await seeToolbar(test.session, reading, en.manifest.actionArticle);
      await test.session.clickToolbarButton(reading);
    }
    await test.session.extensionPage('reader.html', { tab: reading });
    await seeText(test.session, reading, 'Báo Quảng Ninh');
    await seeElement(test.session, reading, '.access-notice');

    // What Chrome's own settings give back needs no question any more: there the notice goes by itself.
    await test.session.acceptHostRequests([SAMPLE_PATTERN]);
    await reading.bringToFront();
    if (browser === 'firefox') await press(test.session, reading, en.access.noticeAgain);
    await waitUntil(
      () =>
        test.session.evaluate(
          reading,
          () => document.querySelector('article') && !document.querySelector('.access-notice'),
        ),
      { what: 'the notice to go' },
    );
    await reading.close();
  });

  it('lists the unsaved reading and lets go of it', async () => {
    await open('knows.html');
    await page.bringToFront();
    await seeText(test.session, page, 'Hiểu thế nào cho đúng?');
    const row = await test.session.evaluate(
      page,
      () => document.querySelector('.draft-list button')?.getAttribute('aria-label') ?? '',
    );
    await press(test.session, page, row);
    await seeText(test.session, page, en.knows.draftsNone);
    const focused = () =>
      test.session.evaluate(page, () => document.activeElement?.textContent ?? '');
    await waitUntil(async () => (await focused()) === en.knows.drafts, {
      what: 'the focus on the heading',
    });
  });

  it('keeps the last failure as words, and forgets it when told', async () => {
    // A reading that is gone cannot be saved: the background says so and notes it.
    await test.session.evaluateAsExtension(async () => {
      const { runtime } = (
        globalThis as unknown as { chrome: typeof import('wxt/browser').browser }
      ).chrome;
      const timestamp = Date.now();
      const data = { draftId: 'gone' };
      await runtime.sendMessage({ id: timestamp, type: 'saveArticle', data, timestamp });
    });
    await open('knows.html');
    const report = await seeText(test.session, page, 'no-draft');
    expect(report).toContain(`${en.knows.doing.saving}: no-draft`);
    expect(report).toMatch(/\d{4}-\d\d-\d\dT[\d:.]+Z saving: no-draft/);
    await press(test.session, page, en.knows.forget);
    await seeText(test.session, page, en.knows.failuresNone);
  });

  it('breaks no policy and throws no error on the way', async () => {
    expect(await test.session.problems()).toEqual([]);
  });
});

/** As a person does it in the browser's own settings; Chrome can only narrow all hosts at once. */
async function takeBack({ session }: UnderTest, pattern: string): Promise<void> {
  if (session.browser === 'firefox') return session.revokeHostPermission([pattern]);
  const manager = await session.puppeteer.newPage();
  await manager.goto('chrome://extensions');
  await manager.evaluate(async (extensionId: string) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
      };
    };
    await chrome.developerPrivate.updateExtensionConfiguration({
      extensionId,
      hostAccess: 'ON_CLICK',
    });
  }, session.extensionId);
  await manager.close();
}
