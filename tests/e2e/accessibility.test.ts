import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousFindings } from './support/axe.ts';
import type { BrowserName } from './support/browser-session.ts';
import { BROWSERS, startUnderTest, type UnderTest } from './support/extension-under-test.ts';
import { LOOKS, putOn, type Look } from './support/looks.ts';
import { FULL_LIBRARY, PAGE_STATES, type PageState } from './support/page-states.ts';
import { seeElement } from './support/pages.ts';

/** Every set of colours once, in turns of language: what axe looks at never depends on both. */
const EACH_THEME = LOOKS.filter((_look, n) => n % 4 === 0 || n % 4 === 3);
/** Two looks that share nothing. */
const FEW = EACH_THEME.filter((_look, n) => n === 0 || n === EACH_THEME.length - 1);
/** In Firefox, which has the same elements and computes the same colours, day by day every third. */
const EVERY = { chromium: 1, firefox: 3 };

/**
 * The states with the looks they are seen in. Day by day one each, by turns, since every pair of
 * colours of every theme is proved by itself (tests/components/contrast.test.ts).
 */
function statesIn(
  browser: BrowserName,
): [name: string, state: PageState, looks: readonly Look[]][] {
  const states = [...PAGE_STATES, FULL_LIBRARY];
  if (process.env.THOROUGH) {
    const looks = browser === 'chromium' ? EACH_THEME : FEW;
    return states.map((state) => [state.name, state, looks]);
  }
  const shown = states.filter((_state, n) => n % EVERY[browser] === 0);
  return shown.map((state, n) => [state.name, state, FEW.filter((_look, m) => m === n % 2)]);
}

/** Runs in the page: Hán that is not marked as such, articles and notes in no language. */
function wrongLanguages(): string[] {
  const languageAt = (node: Node): string =>
    node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const words = node.textContent ?? '';
    const isHan = /[\p{Script=Han}\p{Script=Katakana}]/u.test(words);
    const saysHan = /^(?:zh-Han[ts]|ja)$/u.test(languageAt(node));
    if (isHan !== saysHan && words.trim() !== '')
      found.push(`${languageAt(node)}: ${words.slice(0, 40)}`);
  }
  for (const heading of document.querySelectorAll('.article-title'))
    if (languageAt(heading.firstChild ?? heading) !== 'vi') found.push('an article not in vi');
  if (!/^(?:vi|en)$/u.test(document.documentElement.lang)) found.push('a page in no language');
  return found;
}

describe.each(BROWSERS)('axe in %s', (browser) => {
  let test: UnderTest;

  beforeAll(async () => {
    test = await startUnderTest(browser, { locale: 'en' });
  });
  afterAll(() => test?.close());

  it('would find what is wrong', async () => {
    const { session } = test;
    const page = await session.openTab(session.extensionUrl('library.html'));
    await seeElement(session, page, 'h1');
    await session.evaluate(page, () => {
      document.documentElement.removeAttribute('lang');
      document.querySelector('main')?.append(document.createElement('button'));
    });
    const found = (await seriousFindings(session, page)).map((line) => line.split(':')[0]);
    await page.close();
    expect(found.toSorted()).toEqual(['critical button-name', 'serious html-has-lang']);
  });

  it.each(statesIn(browser))('finds nothing serious in %s', async (_name, state, looks) => {
    const page = await state.open(test);
    const findings: string[] = [];
    for (const look of looks) {
      await putOn(test.session, page, look);
      const name = `${look.theme}/${look.scheme}/${look.language}`;
      for (const found of await seriousFindings(test.session, page))
        findings.push(`${name}: ${found}`);
    }
    const strangers = await test.session.evaluate(page, wrongLanguages);
    await page.close();
    expect(findings).toEqual([]);
    expect(strangers).toEqual([]);
  });
});
