import type { Page } from 'puppeteer-core';
import { sampleFixture } from '../../tools/fixtures.ts';
import { articleOf, articlePage } from '../../tools/make-page.ts';
import { smallBackup } from '../../tools/small-backup.ts';
import { giveFile } from './files.ts';
import type { UnderTest } from './extension-under-test.ts';
import { seeAllPictures, seeElement } from './pages.ts';
import { waitUntil } from './wait-until.ts';

/** One page of the extension in one state. */
export interface PageState {
  name: string;
  /** Opens it in a tab and waits until it is all there. */
  open(test: UnderTest): Promise<Page>;
}

const address = (path: string, selector: string): PageState['open'] => {
  return async ({ session }) => {
    const page = await session.openTab(session.extensionUrl(path));
    await seeElement(session, page, selector);
    return page;
  };
};

const click = (selector: string) => async (test: UnderTest, page: Page) => {
  await waitUntil(
    () =>
      test.session.evaluate(
        page,
        (css: string) => {
          const element = document.querySelector<HTMLElement>(css);
          element?.click();
          return element !== null;
        },
        selector,
      ),
    { what: selector },
  );
};

/** Where the sample is read once a click has brought it there. */
const readings = new WeakMap<UnderTest, string>();

/** The sample in the reader: by a click on its page the first time, by its own address after. */
async function openSample(test: UnderTest): Promise<Page> {
  const { session } = test;
  const tab = await session.openTab(readings.get(test) ?? sampleFixture().url);
  if (!readings.has(test)) await session.clickToolbarButton(tab);
  const page = await session.extensionPage('reader.html?draft=', { tab });
  await seeAllPictures(session, page);
  readings.set(test, await session.url(page));
  return page;
}

/** The sample in the reader, then whatever is to be opened in it. */
const reading = (
  { action, shows }: { action?: ReturnType<typeof click>; shows: string } = { shows: 'article h1' },
): PageState['open'] => {
  return async (test) => {
    const page = await openSample(test);
    await action?.(test, page);
    await seeElement(test.session, page, shows);
    return page;
  };
};

const notAnArticle: PageState['open'] = async ({ session, proxy }) => {
  proxy.serve('trong.example/', { body: '<!doctype html><title>Trống</title>' });
  const tab = await session.openTab('https://trong.example/');
  await session.clickToolbarButton(tab);
  const page = await session.extensionPage('reader.html', { tab });
  await seeElement(session, page, '.notice, main h1');
  return page;
};

/** An article saved twice, in other words the second time, and both compared. */
const comparing: PageState['open'] = async ({ session }) => {
  const url = 'https://bao-vi-du.example/hai-ban-12346.html';
  const versions = [
    articleOf(articlePage(), url),
    articleOf(articlePage('<p>Tòa soạn đính chính số liệu.</p>', { title: 'Tít đã sửa' }), url),
  ];
  const page = await session.openTab(session.extensionUrl('library.html'));
  await seeElement(session, page, 'h1');
  const articleId = await session.evaluate(
    page,
    async (articles: { url: string }[]) => {
      const scope = globalThis as unknown as Record<
        'browser' | 'chrome',
        typeof import('wxt/browser').browser
      >;
      let id = '';
      for (const article of articles) {
        const data = { article, pageUrl: article.url };
        const message = { id: 1, timestamp: 1, type: 'saveArticle', data };
        const answer: { res: { value: { articleId: string } } } = await (
          scope.browser ?? scope.chrome
        ).runtime.sendMessage(message);
        id = answer.res.value.articleId;
      }
      return id;
    },
    versions,
  );
  await session.navigate(page, session.extensionUrl(`versions.html?article=${articleId}`));
  await seeElement(session, page, '.diff ins');
  return page;
};

/** The settings with a file given to be restored from, until `shows` is there. */
const restoring = (
  base64: () => string | Promise<string>,
  { shows, confirm = false }: { shows: string; confirm?: boolean },
): PageState['open'] => {
  return async (test) => {
    const { session } = test;
    const page = await session.openTab(session.extensionUrl('options.html#backup'));
    await seeElement(session, page, '#backup input[type="file"]');
    const file = { name: 'sao-lưu.zip', base64: await base64() };
    await session.evaluate(page, giveFile, '#backup', file);
    if (confirm) await click('.backup__preview .button--primary')(test, page);
    await seeElement(session, page, shows);
    return page;
  };
};

/** Backups by schedule, wanted although the browser gives no leave to save files. */
const scheduled: PageState['open'] = async ({ session }) => {
  const page = await session.openTab(session.extensionUrl('options.html#backup'));
  await session.evaluate(page, async () => {
    const scope = globalThis as unknown as Record<
      'browser' | 'chrome',
      typeof import('wxt/browser').browser
    >;
    const schedule = { every: 'week', askedAt: null };
    await (scope.browser ?? scope.chrome).storage.local.set({ 'backup-schedule': schedule });
  });
  await seeElement(session, page, '#backup .alert__title');
  return page;
};

/** The pages in their states, the empty library first: what comes later may save. */
export const PAGE_STATES: readonly PageState[] = [
  { name: 'the empty library', open: address('library.html', '.empty-shelf') },
  { name: 'an article', open: reading() },
  { name: 'a card', open: reading({ action: click('article [data-mark]'), shows: '.note-card' }) },
  {
    name: 'the list of terms',
    open: reading({ action: click('[data-terms-toggle]'), shows: '.term-list' }),
  },
  {
    name: 'the preferences',
    open: reading({ action: click('.top-bar .popover button'), shows: '.preferences' }),
  },
  {
    name: 'the keys',
    open: reading({ action: click('.top-bar__keys button'), shows: 'dialog[open]' }),
  },
  { name: 'a page that is no article', open: notAnArticle },
  { name: 'a reading that is gone', open: address('reader.html?draft=x', '.notice') },
  { name: 'a page without leave', open: address('reader.html?problem=no-access', '.notice') },
  { name: 'the small page of a tab', open: address('not-an-article.html', 'h1') },
  { name: 'the welcome', open: address('welcome.html', 'h1') },
  { name: 'the settings', open: address('options.html', 'h1') },
  { name: 'a schedule that came to nothing', open: scheduled },
  {
    name: 'a backup refused',
    open: restoring(() => 'AAAA', { shows: '.backup__panel [role="alert"]' }),
  },
  { name: 'a backup to restore', open: restoring(smallBackup, { shows: '.backup__preview' }) },
  {
    name: 'a backup restored',
    open: restoring(smallBackup, { shows: '.backup__preview:not(:has(h4))', confirm: true }),
  },
  { name: 'the glossary', open: address('glossary.html', 'h1') },
  {
    name: 'a search',
    open: address('glossary.html#/search/72%2F2025%2FQH15', '.results__citation'),
  },
  { name: 'the page of a term', open: address('glossary.html#/term/do-thi-loai-i', '.timeline') },
  { name: 'the map of power', open: address('glossary.html#/power/changeover', '.power-box') },
  { name: 'the reader’s own terms', open: address('glossary.html#/own', '.own-files') },
  { name: 'the form for a term', open: address('glossary.html#/own/new', '.own-form') },
  { name: 'pasting a text', open: address('paste.html', '.paste-form') },
  { name: 'what Tỏ Tường knows', open: address('knows.html', 'h1') },
  { name: 'two versions of an article', open: comparing },
];

/** To be opened last. */
export const FULL_LIBRARY: PageState = {
  name: 'the library',
  async open(test) {
    const { session } = test;
    const reader = await openSample(test);
    await session.evaluate(reader, () => {
      document.querySelector<HTMLElement>('[data-phase="unsaved"] button')?.click();
    });
    await seeElement(session, reader, '[data-phase="saved"]');
    await session.navigate(reader, session.extensionUrl('library.html'));
    await seeElement(session, reader, '.shelf__row');
    return reader;
  },
};
