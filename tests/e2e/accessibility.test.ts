import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousFindings } from './support/axe.ts';
import { BROWSERS, startUnderTest, type UnderTest } from './support/extension-under-test.ts';
import { LOOKS, putOn } from './support/looks.ts';
import { FULL_LIBRARY, PAGE_STATES } from './support/page-states.ts';
import { seeElement } from './support/pages.ts';

/** Every set of colours once, in turns of language: what axe looks at never depends on both. */
const EACH_THEME = LOOKS.filter((_look, n) => n % 4 === 0 || n % 4 === 3);
/** In Firefox, which computes the same colours, two looks that share nothing. */
const FEW = EACH_THEME.filter((_look, n) => n === 0 || n === EACH_THEME.length - 1);

describe.each(BROWSERS)('axe in %s', (browser) => {
  const looks = browser === 'chromium' ? EACH_THEME : FEW;
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
      await page.close();
      expect(findings).toEqual([]);
    },
  );
});
