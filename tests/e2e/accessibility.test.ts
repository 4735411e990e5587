import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousFindings } from './support/axe.ts';
import type { BrowserName } from './support/browser-session.ts';
import { BROWSERS, startUnderTest, type UnderTest } from './support/extension-under-test.ts';
import { LOOKS, putOn } from './support/looks.ts';
import { FULL_LIBRARY, PAGE_STATES } from './support/page-states.ts';
import { seeElement } from './support/pages.ts';

/** Every set of colours once, in turns of language: what axe looks at never depends on both. */
const EACH_THEME = LOOKS.filter((_look, n) => n % 4 === 0 || n % 4 === 3);
/** Day by day two looks that share nothing; in Firefox, which computes the same colours, one. */
const FEW = EACH_THEME.filter((_look, n) => n === 0 || n === EACH_THEME.length - 1);
const ONE = FEW.slice(-1);

function looksIn(browser: BrowserName) {
  if (process.env.THOROUGH) return browser === 'chromium' ? EACH_THEME : FEW;
  return browser === 'chromium' ? FEW : ONE;
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
  const looks = looksIn(browser);
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

  it.each([...PAGE_STATES, FULL_LIBRARY].map((state) => [state.name, state] as const))(
    'finds nothing serious in %s',
    async (_name, state) => {
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
    },
  );
});
