import type { BrowserName } from '../../e2e/support/browser-session.ts';
import { measureMigration } from './measure-migration.ts';
import { measureLibrary, type LibraryFigures } from './measure-library.ts';

/** What is aimed at: a large library beside a small one, in times as long. */
const AIMS = {
  listMs: 1.3,
  openMs: 1.3,
  searchP50: 3,
  searchP95: 3,
  saveMs: 1.2,
} as const satisfies Partial<Record<keyof LibraryFigures, number>>;

const NAMES: Record<keyof typeof AIMS, string> = {
  listMs: 'list shown',
  openMs: 'article opened',
  searchP50: 'search, half of them',
  searchP95: 'search, 95 of 100',
  saveMs: 'article saved',
};

const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`.padStart(9);

/** A library of `small` and one of `large` articles in one browser, side by side, as text. */
export async function libraryReport(
  browser: BrowserName,
  { small, large }: { small: number; large: number },
): Promise<string> {
  const few = await measureLibrary(browser, small);
  const many = await measureLibrary(browser, large);
  const fewOld = await measureMigration(browser, small);
  const manyOld = await measureMigration(browser, large);
  const lines = (Object.keys(AIMS) as (keyof typeof AIMS)[]).map((name) => {
    const ratio = many[name] / few[name];
    const aim = ratio <= AIMS[name] ? `aim ≤ ${AIMS[name]}` : `AIM ≤ ${AIMS[name]} MISSED`;
    return `${NAMES[name].padEnd(22)}${ms(few[name])} → ${ms(many[name])}   × ${ratio.toFixed(2)} (${aim})`;
  });
  return [
    `${browser}: ${small} → ${large} articles`,
    ...lines,
    `slowest search        ${few.slowest} → ${many.slowest}`,
    `index built            ${few.indexSeconds.toFixed(0)} s → ${many.indexSeconds.toFixed(0)} s`,
    `index ÷ text           ${few.indexRatio.toFixed(2)} → ${many.indexRatio.toFixed(2)} (aim ≤ 1.5)`,
    `plain scan             ${ms(few.scanMs)} → ${ms(many.scanMs)}; search of the same ${ms(many.searchMs)}: ${(many.scanMs / many.searchMs).toFixed(0)} times as fast (aim ≥ 20)`,
    `version 1 → list shown ${ms(fewOld)} → ${ms(manyOld)}, once: its rows are brought up to date first`,
    ...(many.heapMb === null || few.heapMb === null
      ? []
      : [`heap of the page       ${few.heapMb.toFixed(1)} MB → ${many.heapMb.toFixed(1)} MB`]),
  ].join('\n');
}
