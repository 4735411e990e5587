import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtractionResult } from '../../lib/model/draft.ts';
import { fixtures } from '../tools/fixtures.ts';
import { extractFile } from '../tools/inspect/load-page.ts';
import type { BrowserSession } from './support/browser-session.ts';
import { BROWSERS, startUnderTest, type UnderTest } from './support/extension-under-test.ts';

/** What the packed extractor answered on a page, and whether the page is as it was before. */
interface Answer {
  extracted: ExtractionResult;
  untouched: boolean;
}

/**
 * Shows one address after another in a single tab and runs the packed extractor in each, as a click
 * does; one call for all of them, since a call into the extension takes longer than a page.
 */
function extractEach(session: BrowserSession, urls: readonly string[]): Promise<Answer[]> {
  return session.evaluateAsExtension(async (addresses: readonly string[]) => {
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      typeof import('wxt/browser').browser
    >;
    const { scripting, tabs } = browser ?? chrome;
    const tabId = (await tabs.create({ url: 'about:blank' })).id as number;

    const show = (address: string): Promise<void> =>
      new Promise((done) => {
        const seen = (id: number, change: { status?: string }, tab: { url?: string }): void => {
          if (id !== tabId || change.status !== 'complete' || tab.url !== address) return;
          tabs.onUpdated.removeListener(seen);
          done();
        };
        tabs.onUpdated.addListener(seen);
        void tabs.update(tabId, { url: address });
      });
    const pageAsText = async (): Promise<unknown> => {
      const func = (): string => new XMLSerializer().serializeToString(document);
      return (await scripting.executeScript({ target: { tabId }, func }))[0]?.result;
    };
    const extract = async (): Promise<ExtractionResult> => {
      const [frame] = await scripting.executeScript({ target: { tabId }, files: ['/extract.js'] });
      return frame?.result as ExtractionResult;
    };

    const answers: { extracted: ExtractionResult; untouched: boolean }[] = [];
    for (const address of addresses) {
      await show(address);
      const before = await pageAsText();
      const extracted = await extract();
      answers.push({ extracted, untouched: (await pageAsText()) === before });
    }
    await tabs.remove(tabId);
    return answers;
  }, urls);
}

/** All but the log of what was left out: only a browser has run the page's own scripts. */
function comparable({ article, ...rest }: ExtractionResult): unknown {
  return JSON.parse(JSON.stringify({ ...rest, article: article && { ...article, removed: null } }));
}

const pages = fixtures();
const inNode = new Map<string, unknown>();

/** What inspect gives, worked out once for both browsers. */
function expectedFor(file: string, url: string): unknown {
  const known = inNode.get(url) ?? comparable(extractFile(file, url));
  inNode.set(url, known);
  return known;
}

/**
 * Extraction uses no layout, so a Node DOM and both browsers must agree to the letter on every
 * fixture. That a click leads here is proved elsewhere, page by page.
 */
describe.each(BROWSERS)('extraction in %s', (browser) => {
  let test: UnderTest;
  let answers: Map<string, Answer>;

  beforeAll(async () => {
    test = await startUnderTest(browser);
    await test.session.grantHostPermission(['*://*/*']);
    const urls = pages.map(({ url }) => url);
    const given = await extractEach(test.session, urls);
    answers = new Map(urls.map((url, i) => [url, given[i] as Answer]));
  });
  afterAll(() => test?.close());

  it.each(pages.map((fixture) => [fixture.name, fixture] as const))(
    'gives what inspect gives for %s, and leaves the page as it is',
    (_, { page: file, url }) => {
      const answer = answers.get(url);
      expect(answer?.untouched).toBe(true);
      const extracted = answer && comparable(answer.extracted);
      expect(extracted).toEqual(expectedFor(file, url));
    },
  );
});
