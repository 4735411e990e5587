import type { CDPSession, Page } from 'puppeteer-core';
import { contentFacts } from '../../../lib/library/content-facts.ts';
import { newShelving } from '../../../lib/library/shelf/shelving.ts';
import { articleText } from '../../../lib/model/block-text.ts';
import type { BrowserName, BrowserSession } from '../../e2e/support/browser-session.ts';
import { startUnderTest } from '../../e2e/support/extension-under-test.ts';
import { seeElement } from '../../e2e/support/pages.ts';
import { waitUntil } from '../../e2e/support/wait-until.ts';
import { makeLibraryArticle } from '../../factory/library/make-library-article.ts';
import * as inPage from './in-page.ts';

/** Figures of a library of one size in one browser; times in ms, the median of several. */
export interface LibraryFigures {
  articles: number;
  indexSeconds: number;
  listMs: number;
  searchP50: number;
  searchP95: number;
  slowest: string;
  saveMs: number;
  openMs: number;
  /** JavaScript heap of the library page after a search, in MB; null where no tool tells. */
  heapMb: number | null;
  indexRatio: number;
  scanMs: number;
  searchMs: number;
}

const SEARCHES = [
  'cẩm phả',
  'cam pha',
  'hội đồng nhân dân',
  'uy ban nhan dan tinh',
  '"nông thôn mới"',
  'nguyễn văn hòa',
  'quảng ninh 2020',
  'bao da nang',
];
const SCANNED = 'cẩm phả';
const TIMES = 9;
/** Saving is over in a few turns of the clock: more of it is needed to tell a difference. */
const SAVES = 25;
const SEEDED_AT_ONCE = 50;

const sorted = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);
const quantile = (values: readonly number[], part: number): number =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN;
const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The row of an article as saving it leaves it. */
function seedRow(number: number): inPage.SeedRow {
  const article = makeLibraryArticle(number);
  const { url, title, siteName, province, publishedAt } = article;
  const savedAt = Date.UTC(2026, 0, 1) + number * 60_000;
  return {
    entry: {
      id: `article-${number}`,
      url,
      title,
      siteName,
      province,
      publishedAt,
      savedAt,
      updatedAt: savedAt,
      deletedAt: null,
      images: { total: 0, saved: 0, failed: 0 },
      version: 1,
      versionAt: savedAt,
      ...contentFacts(article),
      ...newShelving(),
      tags: number % 7 === 0 ? ['Ôn thi'] : [],
      addresses: [url],
    },
    article,
  };
}

async function seedAll(session: BrowserSession, page: Page, articles: number): Promise<number> {
  let textBytes = 0;
  for (let start = 0; start < articles; start += SEEDED_AT_ONCE) {
    const rows = Array.from({ length: Math.min(SEEDED_AT_ONCE, articles - start) }, (_, index) =>
      seedRow(start + index),
    );
    textBytes += rows.reduce(
      (sum, { article }) => sum + Buffer.byteLength(articleText(article)),
      0,
    );
    await session.evaluate(page, inPage.seed, rows);
  }
  return textBytes;
}

/** Opens a page of the extension several times; the median of when its content was painted. */
async function paintMs(
  session: BrowserSession,
  page: Page,
  { path, selector }: { path: string; selector: string },
): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < TIMES + 1; time += 1) {
    await session.navigate(page, session.extensionUrl(path));
    times.push(await session.evaluate(page, inPage.firstPaintOf, selector));
  }
  // The first finds nothing in any cache.
  return median(times.slice(1));
}

async function heapMb(session: BrowserSession, page: Page): Promise<number | null> {
  if (session.browser !== 'chromium') return null;
  const devtools: CDPSession = await page.createCDPSession();
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return usedSize / 1e6;
}

/** Opens the library and waits until every article is in its index. Seconds it took. */
async function buildIndex(session: BrowserSession, page: Page): Promise<number> {
  const begun = performance.now();
  await session.navigate(page, session.extensionUrl('library.html'));
  await waitForIndex(session, page);
  return (performance.now() - begun) / 1000;
}

function waitForIndex(session: BrowserSession, page: Page): Promise<boolean> {
  return waitUntil(async () => (await session.evaluate(page, inPage.countQueued)) === 0, {
    what: 'the index',
    timeoutMs: 900_000,
    everyMs: 250,
  });
}

async function saveMs(session: BrowserSession, page: Page, articles: number): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < SAVES; time += 1) {
    const article = makeLibraryArticle(1_000_000 + articles + time);
    times.push(await session.evaluate(page, inPage.saveOne, article));
    await waitForIndex(session, page);
  }
  return median(times);
}

/** The figures of a library that is filled and indexed. */
async function takeFigures(
  session: BrowserSession,
  page: Page,
  { articles, textBytes }: { articles: number; textBytes: number },
): Promise<Omit<LibraryFigures, 'indexSeconds'>> {
  const listMs = await paintMs(session, page, { path: 'library.html', selector: '.shelf' });
  await seeElement(session, page, '.library__list[aria-busy="false"]');
  const typed = await session.evaluate(page, inPage.typeSearches, SEARCHES);
  const times = typed.map(({ ms }) => ms);
  const slowest = typed.toSorted((a, b) => b.ms - a.ms)[0];
  const heap = await heapMb(session, page);
  const scanned = await session.evaluate(page, inPage.scanTexts, SCANNED);
  const searched = typed.filter(({ text }) => text === SCANNED).map(({ ms }) => ms);
  const index = await session.evaluate(page, inPage.measureIndex);
  const saved = await saveMs(session, page, articles);
  const reader = { path: `reader.html?article=article-${articles >> 1}`, selector: 'article' };
  return {
    articles,
    listMs,
    searchP50: median(times),
    searchP95: quantile(times, 0.95),
    slowest: slowest ? `“${slowest.text}” ${slowest.ms.toFixed(0)} ms` : '',
    saveMs: saved,
    openMs: await paintMs(session, page, reader),
    heapMb: heap,
    indexRatio: index.bytes / textBytes,
    scanMs: scanned.ms,
    searchMs: median(searched),
  };
}

/** Fills a library of a fresh browser and measures it. */
export async function measureLibrary(
  browser: BrowserName,
  articles: number,
): Promise<LibraryFigures> {
  const test = await startUnderTest(browser);
  const { session } = test;
  try {
    const page = await session.openTab(session.extensionUrl('library.html'));
    await seeElement(session, page, '.empty-shelf');
    await session.navigate(page, session.extensionUrl('options.html'));
    const textBytes = await seedAll(session, page, articles);
    const indexSeconds = await buildIndex(session, page);
    return { indexSeconds, ...(await takeFigures(session, page, { articles, textBytes })) };
  } finally {
    await test.close();
  }
}
