import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtractionResult } from '../../lib/model/draft.ts';
import { expectedOf } from '../tools/expected-page.ts';
import { fixtures, type Fixture } from '../tools/fixtures.ts';
import { extractFile } from '../tools/inspect/load-page.ts';
import { BROWSERS, startUnderTest, type UnderTest } from './support/extension-under-test.ts';

/** What the packed extractor answered on a page, and whether the page is as it was before. */
interface Answer {
  extracted: ExtractionResult;
  untouched: boolean;
}

/**
 * Shows the addresses in a few tabs, each used again and again, and runs the packed extractor in
 * every page as a click does. Runs inside the extension: sent as source, so without closures.
 */
async function extractInTabs(addresses: readonly string[]): Promise<Answer[]> {
  const { browser, chrome } = globalThis as unknown as Record<
    'browser' | 'chrome',
    typeof import('wxt/browser').browser
  >;
  const { scripting, tabs } = browser ?? chrome;
  const TABS = 4;
  const show = (tabId: number, address: string): Promise<void> =>
    new Promise((done) => {
      const seen = (id: number, change: { status?: string }, tab: { url?: string }): void => {
        if (id !== tabId || change.status !== 'complete' || tab.url !== address) return;
        tabs.onUpdated.removeListener(seen);
        done();
      };
      tabs.onUpdated.addListener(seen);
      void tabs.update(tabId, { url: address });
    });
  const pageAsText = async (tabId: number): Promise<unknown> => {
    const func = (): string => new XMLSerializer().serializeToString(document);
    return (await scripting.executeScript({ target: { tabId }, func }))[0]?.result;
  };
  const extract = async (tabId: number): Promise<ExtractionResult> => {
    const [frame] = await scripting.executeScript({ target: { tabId }, files: ['/extract.js'] });
    return frame?.result as ExtractionResult;
  };
  const answers: Answer[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    const tabId = (await tabs.create({ url: 'about:blank' })).id as number;
    while (next < addresses.length) {
      const index = next++;
      await show(tabId, addresses[index] as string);
      const before = await pageAsText(tabId);
      const extracted = await extract(tabId);
      answers[index] = { extracted, untouched: (await pageAsText(tabId)) === before };
    }
    await tabs.remove(tabId);
  };
  await Promise.all(Array.from({ length: TABS }, work));
  return answers;
}

/** All but the log of what was left out: only a browser has run the page's own scripts. */
function comparable({ article, ...rest }: ExtractionResult): unknown {
  return JSON.parse(JSON.stringify({ ...rest, article: article && { ...article, removed: null } }));
}

/**
 * Every page in `npm run test:long`. Day by day one of each layout, and of these every third: a
 * layout is data, and what reads it is the same code.
 */
function chosenPages(): Fixture[] {
  const all = fixtures();
  if (process.env.THOROUGH) return all;
  const seen = new Set<string>();
  const one = all.filter((fixture) => {
    const { layout } = expectedOf(fixture).detection;
    return !layout || (!seen.has(layout) && seen.add(layout));
  });
  return one.filter((_fixture, n) => n % 3 === 0);
}

const pages = chosenPages();
const inNode = new Map<string, unknown>();

/** What inspect gives, worked out once for both browsers. */
function expectedFor(file: string, url: string): unknown {
  const known = inNode.get(url) ?? comparable(extractFile(file, url));
  inNode.set(url, known);
  return known;
}

/**
 * Extraction uses no layout, so a Node DOM and both browsers must agree to the letter on every
 * fixture. One call for all pages, since a call into the extension takes longer than a page; that a
 * click leads here is proved elsewhere.
 */
describe.each(BROWSERS)('extraction in %s', (browser) => {
  let test: UnderTest;
  let answers: Map<string, Answer>;

  beforeAll(async () => {
    test = await startUnderTest(browser);
    await test.session.grantHostPermission(['*://*/*']);
    const urls = pages.map(({ url }) => url);
    const given = await test.session.evaluateAsExtension(extractInTabs, urls);
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
