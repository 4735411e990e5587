import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, startUnderTest, type UnderTest } from './support/extension-under-test.ts';
import { inkOfRows, type Area } from './support/ink.ts';
import { PAGE_STATES } from './support/page-states.ts';
import { waitUntil } from './support/wait-until.ts';

/** The tallest stacks and the deepest letters of Vietnamese, all in every line. */
const WORDS = 'ẴỆỘẶỮẬgjựỵpq';
/** Space kept free around the letters, px, so that ink outside its line is seen. */
const PADDING = 24;

const PLACES: readonly { name: string; in: string; selector: string }[] = [
  { name: 'the title', in: 'an article', selector: 'article h1' },
  {
    name: 'the lead',
    in: 'an article',
    selector: '.edition__lead, .lead, article header p:last-of-type',
  },
  { name: 'a paragraph', in: 'an article', selector: '.edition__body p' },
  { name: 'a caption', in: 'an article', selector: 'article figcaption' },
  { name: 'a button', in: 'an article', selector: '.top-bar__save .button__words' },
  {
    name: 'a line of the list of terms',
    in: 'the list of terms',
    selector: '.term-list__headword',
  },
  { name: 'the head of a card', in: 'a card', selector: '.note-card h2' },
  { name: 'the definition in a card', in: 'a card', selector: '.note-card__content p' },
  { name: 'the head of a notice', in: 'a reading that is gone', selector: '.notice h1' },
];

interface Probe {
  area: Area;
  lineHeight: number;
  family: string;
}

/**
 * Runs in the page: puts copies of an element, each with one unbroken line, under one another in the
 * place of the element, so that the styles are those of the page, and brings them into sight.
 */
function setProbe(given: {
  selector: string;
  words: string;
  lines: number;
  padding: number;
}): Probe | null {
  const element = document.querySelector<HTMLElement>(given.selector);
  if (element === null) return null;
  for (const other of document.querySelectorAll<HTMLElement>('[data-probe]'))
    if (other !== element) other.style.setProperty('display', 'none', 'important');
  element.dataset.probe = '';
  element.replaceChildren();
  for (let line = 0; line < given.lines; line += 1) {
    if (line > 0) element.append(document.createElement('br'));
    element.append(given.words);
  }
  const { style } = element;
  for (const [name, value] of [
    ['padding', `${given.padding}px`],
    ['white-space', 'nowrap'],
    ['width', 'max-content'],
    ['display', 'inline-block'],
    ['border', '0'],
    ['position', 'fixed'],
    ['inset', '80px auto auto 8px'],
    ['z-index', '9999'],
    ['background', 'white'],
    ['color', 'black'],
    ['animation', 'none'],
    ['text-decoration', 'none'],
  ] as const)
    style.setProperty(name, value, 'important');
  const { x, y, width, height } = element.getBoundingClientRect();
  const { lineHeight, fontFamily } = getComputedStyle(element);
  return {
    area: { x, y, width: Math.min(width, innerWidth - x), height },
    lineHeight: Number.parseFloat(lineHeight),
    family: fontFamily,
  };
}

describe.each(BROWSERS)('stacked marks in %s', (browser) => {
  let test: UnderTest;
  const pages = new Map<string, Page>();

  beforeAll(async () => {
    test = await startUnderTest(browser, { locale: 'vi' });
  });
  afterAll(() => test?.close());

  const pageIn = async (name: string): Promise<Page> => {
    const state = PAGE_STATES.find((each) => each.name === name);
    const page = pages.get(name) ?? (await state?.open(test));
    if (page === undefined) throw new Error(`no state ${name}`);
    pages.set(name, page);
    await page.bringToFront();
    await test.session.evaluate(page, async () => void (await document.fonts.ready));
    return page;
  };

  it.each(PLACES.map((place) => [place.name, place] as const))(
    'neither touch the line above nor are cut off in %s',
    async (_name, place) => {
      const page = await pageIn(place.in);
      const probe = async (lines: number) => {
        const given = { selector: place.selector, words: WORDS, lines, padding: PADDING };
        const set = await waitUntil(() => test.session.evaluate(page, setProbe, given), {
          what: place.selector,
        });
        const rows = await inkOfRows(test.session, page, set.area);
        return { ...set, rows, scale: rows.length / set.area.height };
      };

      const one = await probe(1);
      const top = one.rows.findIndex((ink) => ink > 0);
      const bottom = one.rows.findLastIndex((ink) => ink > 0);
      const inkHeight = (bottom - top + 1) / one.scale;
      expect(top, 'ink was drawn').toBeGreaterThan(0);
      expect(inkHeight, `${inkHeight} of ${one.lineHeight} px`).toBeLessThan(one.lineHeight);

      // Three lines: nothing is lost, and there is a clear row between each two.
      const three = await probe(3);
      const total = (rows: readonly number[]): number => rows.reduce((sum, ink) => sum + ink, 0);
      expect(total(three.rows) / (3 * total(one.rows))).toBeCloseTo(1, 1);
      for (const line of [1, 2]) {
        const from = Math.round(
          (PADDING + line * three.lineHeight - three.lineHeight / 3) * three.scale,
        );
        const to = Math.round(
          (PADDING + line * three.lineHeight + three.lineHeight / 3) * three.scale,
        );
        expect(three.rows.slice(from, to), `between lines ${line} and ${line + 1}`).toContain(0);
      }
    },
  );

  it('are drawn by the fonts that come with the extension, and so is Hán', async () => {
    const page = await pageIn('an article');
    const loaded = await test.session.evaluate(
      page,
      async (words: Record<string, string>) => {
        const faces = Object.entries(words).map(([family, text]) =>
          document.fonts.load(`16px "${family}"`, text),
        );
        const found = await Promise.all(faces);
        return found.map(
          (each) => each.length > 0 && each.every(({ status }) => status === 'loaded'),
        );
      },
      { 'Noto Serif Variable': WORDS, 'Be Vietnam Pro': WORDS, 'To Tuong Han TC': '都市' },
    );
    expect(loaded).toEqual([true, true, true]);
  });
});
