import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleFixture } from '../tools/fixtures.ts';
import { seriousFindings } from './support/axe.ts';
import { BROWSERS, startUnderTest, type UnderTest } from './support/extension-under-test.ts';
import { LOOKS, putOn } from './support/looks.ts';
import { PAGE_STATES, type PageState } from './support/page-states.ts';
import { seeAllPictures, seeElement } from './support/pages.ts';

const FULL_LIBRARY: PageState = {
  name: 'the library',
  async open({ session }) {
    const tab = await session.openTab(sampleFixture().url);
    await session.clickToolbarButton(tab);
    const reader = await session.extensionPage('reader.html', { tab });
    await seeAllPictures(session, reader);
    await session.evaluate(reader, () => {
      document.querySelector<HTMLElement>('[data-phase="unsaved"] button')?.click();
    });
    await seeElement(session, reader, '[data-phase="saved"]');
    await session.navigate(reader, session.extensionUrl('library.html'));
    await seeElement(session, reader, '.shelf__row');
    return reader;
  },
};
/** In Firefox, which computes the same colours, two looks that share nothing. */
const FEW_LOOKS = LOOKS.filter(
  ({ theme, scheme, language }) =>
    (theme === 'light' && language === 'vi') ||
    (theme === 'contrast' && scheme === 'dark' && language === 'en'),
);

describe.each(BROWSERS)('axe in %s', (browser) => {
  const looks = browser === 'chromium' ? LOOKS : FEW_LOOKS;
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
        for (const found of await seriousFindings(test.session, page)) findings.push(`${name}: ${found}`);
      }
      await page.close();
      expect(findings).toEqual([]);
    },
  );
});
