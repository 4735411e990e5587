import { DATABASE_NAME, SCHEMA_STEPS } from '../../../lib/storage/schema.ts';
import type { BrowserName } from '../../e2e/support/browser-session.ts';
import { putRows } from '../../e2e/support/database-rows.ts';
import { startUnderTest } from '../../e2e/support/extension-under-test.ts';
import { holdOldDatabase, letGo, rawDatabase } from '../../e2e/support/old-database.ts';
import { makeLibraryArticle } from '../../factory/library/make-library-article.ts';
import type { WrittenTables } from '../../tools/example-database.ts';
import { firstPaintOf } from './in-page.ts';

const AT_ONCE = 50;

/** Articles as the first version of the schema had them, two images each. */
function oldRows(from: number, to: number): WrittenTables {
  const tables: WrittenTables = { articles: [], texts: [], images: [] };
  for (let number = from; number < to; number += 1) {
    const article = makeLibraryArticle(number);
    const { url, title, siteName, province, publishedAt } = article;
    const id = `article-${number}`;
    const savedAt = Date.UTC(2026, 0, 1) + number * 60_000;
    const times = { savedAt, updatedAt: savedAt, deletedAt: null };
    const images = { total: 2, saved: 0, failed: 2 };
    const facts = { url, title, siteName, province, publishedAt, images };
    tables['articles']?.push({ id, ...facts, ...times, addresses: [url] });
    tables['texts']?.push({ articleId: id, article });
    for (let position = 0; position < 2; position += 1) {
      const src = `${url}/${position}.jpg`;
      const tried = { state: 'failed', attempts: 5, problem: { reason: 'network', status: null } };
      const nothing = { nextAt: 0, hash: null, bytes: null };
      tables['images']?.push({ articleId: id, src, position, pageUrl: url, ...tried, ...nothing });
    }
  }
  return tables;
}

/** Ms from opening the library page of a database of version 1 until its list is shown. */
export async function measureMigration(browser: BrowserName, articles: number): Promise<number> {
  const { session, close } = await startUnderTest(browser);
  try {
    const page = await session.openTab(session.extensionUrl('welcome.html'));
    // Whoever wakes meanwhile would bring it up to date unseen.
    await session.evaluate(page, async () => {
      const scope = globalThis as unknown as Record<
        'browser' | 'chrome',
        typeof import('wxt/browser').browser
      >;
      await (scope.browser ?? scope.chrome).alarms.clearAll();
    });
    const first = rawDatabase(DATABASE_NAME, SCHEMA_STEPS.slice(0, 1), oldRows(0, AT_ONCE));
    await session.evaluate(page, holdOldDatabase, first);
    for (let start = AT_ONCE; start < articles; start += AT_ONCE) {
      const tables = oldRows(start, Math.min(articles, start + AT_ONCE));
      await session.evaluate(page, putRows, DATABASE_NAME, { tables, wipe: false });
    }
    await session.evaluate(page, letGo);
    await session.navigate(page, session.extensionUrl('library.html'));
    return await session.evaluate(page, firstPaintOf, '.shelf');
  } finally {
    await close();
  }
}
