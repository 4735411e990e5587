import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtractionResult } from '../../lib/model/draft.ts';
import { fixtures } from '../tools/fixtures.ts';
import { extractFile } from '../tools/inspect/load-page.ts';
import type { BrowserSession } from './support/browser-session.ts';
import { BROWSERS, startUnderTest, type UnderTest } from './support/extension-under-test.ts';

/** Runs the packed extractor in the tab that shows `url` and gives what it answered. */
function extractInTab(session: BrowserSession, url: string): Promise<ExtractionResult> {
  return session.evaluateAsExtension(async (address: string) => {
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      typeof import('wxt/browser').browser
    >;
    const api = browser ?? chrome;
    const tab = (await api.tabs.query({})).find((each) => each.url === address);
    const [frame] = await api.scripting.executeScript({
      target: { tabId: tab?.id as number },
      files: ['/extract.js'],
    });
    return frame?.result as ExtractionResult;
  }, url);
}

/** All but the log of what was left out: only a browser has run the page's own scripts. */
function comparable({ article, ...rest }: ExtractionResult): unknown {
  return JSON.parse(JSON.stringify({ ...rest, article: article && { ...article, removed: null } }));
}

/** The page as text, to see that nothing of it was changed. */
const serialised = () => new XMLSerializer().serializeToString(document);

/** Extraction uses no layout, so a Node DOM and both browsers must agree to the letter. */
describe.each(BROWSERS)('extraction in %s', (browser) => {
  let test: UnderTest;

  beforeAll(async () => {
    test = await startUnderTest(browser);
    await test.session.grantHostPermission(['*://*/*']);
  });
  afterAll(() => test?.close());

  it.each(fixtures().map((fixture) => [fixture.name, fixture] as const))(
    'gives what inspect gives for %s, and leaves the page as it is',
    async (_, { page: file, url }) => {
      const page = await test.session.openTab(url);
      const before = await test.session.evaluate(page, serialised);
      const extracted = await extractInTab(test.session, url);
      expect(await test.session.evaluate(page, serialised)).toBe(before);
      await page.close();
      expect(comparable(extracted)).toEqual(comparable(extractFile(file, url)));
    },
  );
});
