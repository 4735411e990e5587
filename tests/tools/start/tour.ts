import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { en } from '../../../lib/i18n/locales/en.ts';
import type { BrowserSession } from '../../e2e/support/browser-session.ts';
import type { FixtureProxy } from '../../e2e/support/fixture-proxy.ts';
import { press, readerFacts, seeAllPictures, seeElement } from '../../e2e/support/pages.ts';
import { waitUntil } from '../../e2e/support/wait-until.ts';

interface Tour {
  session: BrowserSession;
  proxy: FixtureProxy;
  url: string;
  /** Where screenshots go. */
  folder: string;
  say(line: string): void;
}

/** Opens the page and clicks the toolbar button, as a reader does. */
export async function openInReader({
  session,
  url,
  say,
}: Omit<Tour, 'proxy' | 'folder'>): Promise<Page> {
  const page = await session.openTab(url);
  say(`opened    ${url}`);
  const { title } = await waitUntil(
    async () => {
      const state = await session.toolbarState(page);
      return state.title !== en.manifest.actionUnknown && state;
    },
    { what: 'the toolbar button', timeoutMs: 5_000 },
  ).catch(() => session.toolbarState(page));
  say(`detected  the toolbar button says “${title}”`);
  await session.clickToolbarButton(page);
  const reader = await session.extensionPage('reader.html', { tab: page });
  const { terms, marks, title: headline } = await readerFacts(session, reader);
  const blocks = await session.evaluate(
    reader,
    () => document.querySelectorAll('article .block').length,
  );
  say(`extracted ${blocks} blocks: ${headline}`);
  say(`explained ${terms} terms at ${marks} places`);
  return reader;
}

async function takePictures(
  { session, folder, say }: Tour,
  page: Page,
  name: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const scheme of ['light', 'dark'] as const) {
    await session.setColorScheme(scheme);
    for (const width of [1280, 390]) {
      await session.setViewport(page, width, 900);
      await session.screenshot(
        page,
        join(folder, `${session.browser}-${name}-${scheme}-${width}.png`),
      );
    }
  }
  await session.setColorScheme('light');
  await session.setViewport(page, 1280, 900);
  say(`pictured  the ${name} in light and dark, 1280 and 390 px wide`);
}

async function openCard(session: BrowserSession, page: Page): Promise<void> {
  await session.evaluate(page, () => {
    const marks = [...document.querySelectorAll<HTMLElement>('article [data-mark]')];
    const wanted = marks.find((mark) => mark.textContent?.toLowerCase().startsWith('đô thị loại'));
    (wanted ?? marks[0])?.focus();
  });
  await page.keyboard.press('Enter');
  await seeElement(session, page, '.note-card');
}

async function saveAll({ session, say }: Tour, page: Page): Promise<void> {
  const { figures } = await readerFacts(session, page);
  await press(session, page, en.save.save);
  await waitUntil(async () => (await session.url(page)).includes('article='), {
    what: 'the saved text',
  });
  await waitUntil(
    () =>
      session.evaluate(page, (n: number) => document.body.innerText.includes(`${n}/${n}`), figures),
    { what: 'the saved images', timeoutMs: 60_000 },
  );
  say(`saved     the text and ${figures} of ${figures} images`);
}

async function readOffline({ session, proxy, say }: Tour, page: Page): Promise<void> {
  proxy.setOnline(false);
  proxy.clearRequests();
  await session.navigate(page, await session.url(page));
  const facts = await seeAllPictures(session, page);
  const requests = proxy.requests().length;
  say(
    `offline   network off: ${facts.pictures} of ${facts.figures} images, ${facts.terms} terms, ${requests} requests`,
  );
  if (requests > 0) throw new Error('the saved article asked the network for something');
  proxy.setOnline(true);
}

/** The whole way with nobody watching: each step is said, and a step that fails throws. */
export async function takeTour(tour: Tour): Promise<void> {
  const { session } = tour;
  const page = await openInReader(tour);
  await seeAllPictures(session, page);
  await takePictures(tour, page, 'reader');
  await openCard(session, page);
  await takePictures(tour, page, 'card');
  await page.keyboard.press('Escape');
  await saveAll(tour, page);
  await readOffline(tour, page);
  await session.navigate(page, session.extensionUrl('library.html'));
  await seeElement(session, page, '.shelf__row');
  await takePictures(tour, page, 'library');
}
