import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../lib/i18n/locales/en.ts';
import { BACKUP_TABLES } from '../../lib/storage/backup/backup-tables.ts';
import { DATABASE_NAME } from '../../lib/storage/schema.ts';
import type { Article } from '../../lib/model/article.ts';
import { blockText } from '../../lib/model/block-text.ts';
import { saveOne } from '../bench/library/in-page.ts';
import { articleOf, articlePage } from '../tools/make-page.ts';
import { smallBackup } from '../tools/small-backup.ts';
import { putRows, readRows } from './support/database-rows.ts';
import { BROWSERS, startUnderTest, type UnderTest } from './support/extension-under-test.ts';
import { giveFile } from './support/files.ts';
import { FULL_LIBRARY } from './support/page-states.ts';
import { press, seeElement, seeText } from './support/pages.ts';
import { setUpSaving } from './support/saving-allowed.ts';
import { waitUntil } from './support/wait-until.ts';

const STORES = BACKUP_TABLES.map(({ name }) => name);
const DAY_MS = 86_400_000;
const SCHEDULE = '[aria-labelledby="schedule-title"]';

type Scope = Record<'browser' | 'chrome', typeof import('wxt/browser').browser>;

/** Runs in a page of the extension: the last scheduled backup was made that long ago. */
async function age(ms: number): Promise<void> {
  const { browser, chrome } = globalThis as unknown as Scope;
  const { storage, alarms } = browser ?? chrome;
  const { 'backup-run': run } = await storage.local.get('backup-run');
  const { success, ...rest } = run as { success: { at: number } };
  const older = { ...rest, success: { ...success, at: success.at - ms } };
  await storage.local.set({ 'backup-run': older });
  await alarms.create('scheduled-backup', { when: Date.now() + 200 });
}

/** What an exported page shows, and whether anything in it could run or load. Runs in that page. */
async function lookAt() {
  const images = [...document.images];
  await Promise.all(images.map((image) => image.decode()));
  const blocked = new Promise<string>((resolve) => {
    document.addEventListener('securitypolicyviolation', (event) =>
      resolve(event.effectiveDirective),
    );
  });
  const stranger = new Image();
  stranger.src = 'https://bao-vi-du.example/theo-doi.gif';
  document.body.append(stranger);
  return {
    titles: [...document.querySelectorAll('h1')].map(({ textContent }) => textContent),
    text: document.body.textContent.replaceAll(/\s+/gu, ' '),
    pictures: images.filter(({ naturalWidth }) => naturalWidth > 0).length,
    scripts: document.scripts.length,
    handlers: document.querySelectorAll('[onerror], [onload], [onclick]').length,
    blocked: await blocked,
  };
}

describe.each(BROWSERS)('what leaves the library, in %s', (browser) => {
  const { downloads, folders, options } = setUpSaving(browser);
  let test: UnderTest;
  let page: Page;

  const files = (folder = downloads): string[] =>
    existsSync(folder)
      ? readdirSync(folder).filter((name) => /\.(?:html|json|zip)$/u.test(name))
      : [];
  /** The one file of that ending, once the browser has written all of it. */
  const whole = (ending: string): Promise<string> =>
    waitUntil(
      () => {
        const name = files().find((one) => one.endsWith(ending));
        const text = name === undefined ? '' : readFileSync(join(downloads, name), 'utf8');
        return /(?:<\/html>|\]\})\s*$/u.test(text) && join(downloads, name ?? '');
      },
      { what: `a whole file ${ending}` },
    );
  const rows = () => test.session.evaluate(page, readRows, DATABASE_NAME, STORES);
  const savedArticles = async (): Promise<Article[]> => {
    const all = JSON.parse(await rows()) as [string, { article: Article }[]][];
    return (all.find(([name]) => name === 'texts')?.[1] ?? []).map(({ article }) => article);
  };
  const exportAs = async (words: string): Promise<void> => {
    await seeElement(test.session, page, '.bulk-bar');
    await test.session.evaluate(
      page,
      (name: string) => {
        const buttons = [...document.querySelectorAll<HTMLElement>('.bulk-bar button')];
        buttons.find(({ textContent }) => textContent.trim() === name)?.click();
      },
      en.exports.button,
    );
    await press(test.session, page, words);
  };
  const scheduled = () => files(join(downloads, 'To-Tuong'));
  const open = async (path: string, shows: string): Promise<void> => {
    await test.session.navigate(page, 'about:blank');
    await test.session.navigate(page, test.session.extensionUrl(path));
    await seeElement(test.session, page, shows);
  };

  beforeAll(async () => {
    test = await startUnderTest(browser, { locale: 'en', ...options });
    page = await FULL_LIBRARY.open(test);
    const url = 'https://bao-vi-du.example/bai-khac-12345.html';
    await test.session.evaluate(page, saveOne, articleOf(articlePage('<p>Đoạn thêm.</p>'), url));
    await waitUntil(
      () => test.session.evaluate(page, () => document.querySelectorAll('.shelf__row').length > 1),
      { what: 'both articles' },
    );
    await seeText(test.session, page, '3/3');
  });
  afterAll(async () => {
    await test?.close();
    for (const folder of folders) {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  });

  it('as HTML opens by itself with text and images, and neither runs nor loads anything', async () => {
    const articles = await savedArticles();
    expect(articles).toHaveLength(2);
    await press(test.session, page, en.shelf.selectPage);
    await exportAs(en.exports.html);
    const file = await whole('.html');
    test.proxy.clearRequests();
    const opened = await test.session.openTab(pathToFileURL(file).href);
    const seen = await test.session.evaluate(opened, lookAt);
    expect(seen.titles.toSorted()).toEqual(articles.map(({ title }) => title).toSorted());
    for (const { blocks } of articles) {
      for (const line of blocks.flatMap((block) => blockText(block).split(/\n|\t/u))) {
        expect(seen.text).toContain(line.replaceAll(/\s+/gu, ' '));
      }
    }
    expect(seen).toMatchObject({ pictures: 3, scripts: 0, handlers: 0, blocked: 'img-src' });
    expect(test.proxy.requests({ includeUnknownHosts: true, urlIncludes: 'bao' })).toEqual([]);
    await opened.close();
    await page.bringToFront();
  });

  it('as JSON holds one article as it is saved, with its images', async () => {
    const articles = await savedArticles();
    await open('library.html', '.shelf__row');
    await press(test.session, page, en.shelf.selectPage);
    await exportAs(en.exports.json);
    const { articles: exported } = JSON.parse(readFileSync(await whole('.json'), 'utf8')) as {
      articles: { article: Article; images: { src: string; base64: string }[] }[];
    };
    const byUrl = (a: Article, b: Article) => a.url.localeCompare(b.url);
    expect(exported.map(({ article }) => article).toSorted(byUrl)).toEqual(
      articles.toSorted(byUrl),
    );
    const images = exported.flatMap((one) => one.images);
    expect(images).toHaveLength(3);
    const stored = await rows();
    for (const { base64 } of images) expect(stored).toContain(base64);
  });

  it('by schedule goes into its folder as soon as it is switched on, and can be restored', async () => {
    await open('options.html', '#backup input[type="file"]');
    if (browser === 'firefox') await test.session.acceptHostRequests([]);
    await page.bringToFront();
    await press(test.session, page, en.schedule.on);
    await seeText(test.session, page, 'To-Tuong/to-tuong-');
    await seeText(test.session, page, 'Today, ');
    const [name = ''] = await waitUntil(() => scheduled().length === 1 && scheduled(), {
      what: 'the file',
    });
    expect(name).toMatch(/^to-tuong-\d{4}-\d{2}-\d{2}\.zip$/u);
    const before = await rows();
    await test.session.evaluate(page, putRows, DATABASE_NAME, { tables: {}, wipe: true });
    const base64 = readFileSync(join(downloads, 'To-Tuong', name)).toString('base64');
    await test.session.evaluate(page, giveFile, '#backup', { name, base64 });
    await seeElement(test.session, page, '.backup__panel:focus');
    await press(test.session, page, en.backup.confirm);
    await seeText(test.session, page, en.backup.restored);
    expect((await rows()) === before).toBe(true);
  });

  it('comes back without an image, which is then fetched at once', async () => {
    const images = async (): Promise<Record<string, unknown>[]> => {
      const all = JSON.parse(await rows()) as [string, Record<string, unknown>[]][];
      return all.find(([name]) => name === 'images')?.[1] ?? [];
    };
    const [first] = await images();
    const missing = { ...first, state: 'waiting', hash: null, bytes: null, nextAt: 0 };
    const tables = { images: [missing] };
    await test.session.evaluate(page, putRows, DATABASE_NAME, { tables, wipe: false });
    const given = { name: 'nhỏ.zip', base64: await smallBackup() };
    await test.session.evaluate(page, giveFile, '#backup', given);
    await seeText(test.session, page, `${given.name} is intact`);
    await seeElement(test.session, page, '.backup__panel:focus');
    await press(test.session, page, en.backup.confirm);
    await waitUntil(async () => (await images()).every(({ state }) => state === 'saved'), {
      what: 'the image',
    });
  });

  it('by schedule follows when the time has come, although the background was stopped', async () => {
    await test.session.stopBackground();
    await test.session.evaluate(page, age, 8 * DAY_MS);
    await waitUntil(() => scheduled().length === 2, { what: 'a second file', timeoutMs: 60_000 });
    await waitUntil(
      async () =>
        !(await seeText(test.session, page, en.schedule.next)).includes(en.schedule.nextNow),
      { what: 'the end of it' },
    );
  });

  it('by schedule says when it could not be written, and is made when asked for again', async () => {
    rmSync(join(downloads, 'To-Tuong'), { recursive: true });
    writeFileSync(join(downloads, 'To-Tuong'), 'in the way');
    await press(test.session, page, en.schedule.now);
    await seeElement(test.session, page, `${SCHEDULE} .alert__title`);
    await seeText(test.session, page, en.schedule.kept);
    rmSync(join(downloads, 'To-Tuong'));
    await press(test.session, page, en.schedule.now);
    await waitUntil(() => scheduled().length === 1, { what: 'the file' });
    await waitUntil(
      () =>
        test.session.evaluate(
          page,
          (part: string) => document.querySelector(`${part} .alert`) === null,
          SCHEDULE,
        ),
      { what: 'the failure settled' },
    );
    // What the exported page was made to try is no problem of ours.
    const problems = (await test.session.problems()).filter((line) => !line.includes('file:///'));
    expect(problems).toEqual([]);
  });

  it('by schedule ends when it is switched off, and the permission is given back', async () => {
    await press(test.session, page, en.schedule.off);
    await seeText(test.session, page, en.schedule.on);
    const state = async () =>
      test.session.evaluate(page, async () => {
        const { browser, chrome } = globalThis as unknown as Scope;
        const { alarms, permissions } = browser ?? chrome;
        const alarm = await alarms.get('scheduled-backup');
        const may = await permissions.contains({ permissions: ['downloads'] });
        return { alarm: alarm !== undefined && alarm !== null, may };
      });
    // Of what a manifest requires, as Chromium's does here, nothing can be given back.
    const may = browser === 'chromium';
    await waitUntil(
      async () => JSON.stringify(await state()) === JSON.stringify({ alarm: false, may }),
      {
        what: 'no alarm and no permission',
      },
    );
  });
});
