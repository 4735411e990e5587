import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../e2e/support/browser-session.ts';
import { startUnderTest } from '../e2e/support/extension-under-test.ts';
import { LOOKS, putOn, type Look } from '../e2e/support/looks.ts';
import { FULL_LIBRARY, PAGE_STATES } from '../e2e/support/page-states.ts';

const WIDTHS = [1440, 820, 360];
const HEIGHT = 900;
/** Light and dark in both languages; the other papers differ from them in colour only. */
const SHOWN = LOOKS.filter(
  ({ theme, scheme }) => theme === 'light' || (theme === 'system' && scheme === 'dark'),
);

const fileName = (state: string, { scheme, language }: Look, width: number): string =>
  `${state.replaceAll(/[^\p{L}\d]+/gu, '-')}-${scheme}-${language}-${width}.png`;

/**
 * Every page in every state, in light and dark, both languages and three widths, as PNG files in
 * `folder`. Gives how many were taken; a state that could not be reached is told and left out.
 */
export async function takeScreenshots(
  browser: BrowserName,
  folder: string,
): Promise<{ taken: number; missed: string[] }> {
  mkdirSync(folder, { recursive: true });
  const test = await startUnderTest(browser);
  const missed: string[] = [];
  let taken = 0;
  try {
    for (const state of [...PAGE_STATES, FULL_LIBRARY]) {
      try {
        const page = await state.open(test);
        for (const look of SHOWN) {
          await putOn(test.session, page, look);
          for (const width of WIDTHS) {
            await test.session.setViewport(page, width, HEIGHT);
            await test.session.screenshot(page, join(folder, fileName(state.name, look, width)));
            taken += 1;
          }
        }
        await page.close();
      } catch (error) {
        missed.push(`${state.name}: ${String(error)}`);
      }
    }
  } finally {
    await test.close();
  }
  return { taken, missed };
}
