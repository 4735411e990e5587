import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../lib/model/article.ts';
import * as inPage from '../bench/library/in-page.ts';
import { fixtures } from '../tools/fixtures.ts';
import { extractFile } from '../tools/inspect/load-page.ts';
import { BROWSERS, startUnderTest, type UnderTest } from './support/extension-under-test.ts';
import { waitUntil } from './support/wait-until.ts';

/** As many as the aim asks for in `npm run test:long`; day by day a few. */
const ARTICLES = process.env.THOROUGH ? 50 : 6;

/** Those with pictures that can be had come first. */
function chosenArticles(): Article[] {
  const found: Article[] = [];
  for (const { page, url } of fixtures().toSorted((a, b) => b.images.size - a.images.size)) {
    if (found.length === ARTICLES) break;
    const { article } = extractFile(page, url);
    if (article) found.push(article);
  }
  return found;
}

/** Whom the article itself could be asked of, and every image in it. */
function hostsOf({ url, leadImage, blocks }: Article): string[] {
  const figures = blocks.flatMap((block) => (block.type === 'figure' ? [block.image] : []));
  const pictures = leadImage ? [leadImage, ...figures] : figures;
  return [url, ...pictures.map(({ src }) => src)].map((address) => new URL(address).hostname);
}

/** Runs in the library: the address of every article and how far its images have come. */
async function savedArticles(): Promise<
  { id: string; url: string; saved: number; left: number }[]
> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error as Error));
    });
  const database = await done(indexedDB.open('to-tuong'));
  const rows = (await done(database.transaction('articles').objectStore('articles').getAll())) as {
    id: string;
    url: string;
    images: { total: number; saved: number; failed: number };
  }[];
  database.close();
  return rows.map(({ id, url, images: { total, saved, failed } }) => ({
    id,
    url,
    saved,
    left: total - saved - failed,
  }));
}

const articles = chosenArticles();

describe.each(BROWSERS)('saved articles in %s, with the network off', (browser) => {
  const hosts = new Set(articles.flatMap(hostsOf));
  let test: UnderTest;
  let page: Page;

  beforeAll(async () => {
    test = await startUnderTest(browser, { locale: 'vi' });
    await test.session.grantHostPermission(['*://*/*']);
    page = await test.session.openTab(test.session.extensionUrl('library.html'));
    for (const article of articles) await test.session.evaluate(page, inPage.saveOne, article);
  });
  afterAll(() => test?.close());

  it(`opens ${ARTICLES} of them whole, without a single request`, async () => {
    expect(articles).toHaveLength(ARTICLES);
    const saved = await waitUntil(
      async () => {
        const rows = await test.session.evaluate(page, savedArticles);
        return rows.length === ARTICLES && rows.every(({ left }) => left === 0) && rows;
      },
      { what: 'all images fetched or given up', timeoutMs: 60_000 },
    );
    expect(saved.reduce((sum, row) => sum + row.saved, 0)).toBeGreaterThanOrEqual(6);
    // Every connection is cut from now on, and every attempt still noted.
    test.proxy.setOnline(false);
    test.proxy.clearRequests();
    for (const article of articles) {
      const row = saved.find(({ url }) => url === article.url);
      await test.session.navigate(
        page,
        test.session.extensionUrl(`reader.html?article=${row?.id ?? ''}`),
      );
      await waitUntil(
        () =>
          test.session.evaluate(
            page,
            ([title, pictures]: readonly [string, number]) => {
              const shown = [...document.querySelectorAll<HTMLImageElement>('article figure img')];
              const seen = shown.filter((image) => image.complete && image.naturalWidth > 0);
              const heading = document.querySelector('article h1')?.textContent ?? '';
              return heading.normalize() === title && seen.length >= pictures;
            },
            [article.title.normalize(), row?.saved ?? Number.NaN] as const,
          ),
        { what: `“${article.title}” with ${row?.saved ?? 'its'} pictures` },
      );
    }
    const asked = test.proxy.requests({ includeUnknownHosts: true });
    expect(asked.filter(({ host }) => hosts.has(host)).map(({ url }) => url)).toEqual([]);
  }, 240_000);
});
