import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { parseExtractionResult } from '../../../lib/model/parse-extraction-result.ts';
import { fixtures } from '../../tools/fixtures.ts';
import { extractOpened } from '../../tools/make-page.ts';
import { makeRandom } from '../../tools/make-random.ts';
import { mutatePage } from '../../tools/mutate-page.ts';

/** 300 for every day; `npm run test:long` asks for 10,000. */
const CASES = Number(process.env.FUZZ_CASES ?? 300);
const PAGES = fixtures().map(({ page, url }) => ({ html: readFileSync(page, 'utf8'), url }));
const PER_TEST = 50;

/** A page whose own scripts do run, so that a script extraction set off would be seen. */
function openRunning(html: string, url: string): JSDOM {
  return new JSDOM(html, { url, runScripts: 'dangerously', virtualConsole: new VirtualConsole() });
}

const timesRun = (dom: JSDOM): unknown => (dom.window as unknown as { daChay?: number }).daChay;

/** What is wrong with extracting this damaged page; null when nothing is. */
function faultOf(seed: number): string | null {
  const random = makeRandom(seed);
  const { html, url } = random.pick(PAGES);
  const dom = openRunning(mutatePage(html, random), url);
  const { document } = dom.window;
  const seen = new dom.window.MutationObserver(() => undefined);
  seen.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  const before = { run: timesRun(dom), page: random.once(10) ? dom.serialize() : null };
  try {
    const parsed = parseExtractionResult(extractOpened(dom));
    if (!parsed.ok && parsed.problem.code !== 'too-large')
      return `refused: ${parsed.problem.code} at ${parsed.problem.path}`;
    if (seen.takeRecords().length > 0) return 'the page was changed';
    if (before.page !== null && dom.serialize() !== before.page) return 'the page was rewritten';
    return timesRun(dom) === before.run ? null : 'a script of the page was run';
  } catch (error) {
    return `threw: ${error instanceof Error ? error.stack : String(error)}`;
  } finally {
    // jsdom holds on to a document as long as anything observes it.
    seen.disconnect();
    dom.window.close();
  }
}

describe('damaged pages', () => {
  const starts = Array.from({ length: Math.ceil(CASES / PER_TEST) }, (_, n) => n * PER_TEST);

  it.each(starts)(
    'from seed %d on: no exception, no script, the page untouched, the answer sound',
    { timeout: 120_000 },
    async (start) => {
      const faults: string[] = [];
      for (let seed = start; seed < Math.min(start + PER_TEST, CASES); seed += 1) {
        const fault = faultOf(seed);
        if (fault !== null) faults.push(`seed ${seed}: ${fault}`);
        // jsdom lets go of a window's memory in a later task, and none comes while a test runs on.
        await new Promise((done) => setImmediate(done));
      }
      expect(faults).toEqual([]);
    },
  );
});
