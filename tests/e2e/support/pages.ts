import type { Page } from 'puppeteer-core';
import type { BrowserSession, ToolbarState } from './browser-session.ts';
import { waitUntil } from './wait-until.ts';

/**
 * Presses the button or link of these very words, else the first whose visible words begin with
 * them, with a real click.
 */
export async function press(session: BrowserSession, page: Page, words: string): Promise<void> {
  const place = await waitUntil(
    () =>
      session.evaluate(
        page,
        (wanted: string) => {
          const all = [...document.querySelectorAll<HTMLElement>('button, a, summary, label')];
          const wordsOf = (element: HTMLElement) => (element.textContent ?? '').trim();
          const found =
            all.find((element) => wordsOf(element) === wanted) ??
            all.find(
              (element) =>
                wordsOf(element).startsWith(wanted) ||
                element.getAttribute('aria-label') === wanted,
            );
          if (!found || found.getAttribute('aria-disabled') === 'true') return null;
          found.scrollIntoView({ block: 'center', behavior: 'instant' });
          const { left, top, width, height } = found.getBoundingClientRect();
          return width > 0 ? { x: left + width / 2, y: top + height / 2 } : null;
        },
        words,
      ),
    { what: `a button “${words}”` },
  );
  await page.mouse.click(place.x, place.y);
}

/** Waits until the page's visible text contains `words` and gives the whole text. */
export async function seeText(
  session: BrowserSession,
  page: Page,
  words: string,
  timeoutMs = 30_000,
): Promise<string> {
  let seen = '';
  try {
    return await waitUntil(
      async () => {
        seen = await session.evaluate(page, () => document.body.innerText);
        return seen.includes(words) && seen;
      },
      { what: `the text “${words}”`, timeoutMs },
    );
  } catch (cause) {
    throw new Error(`“${words}” does not stand in: ${seen.slice(0, 500)}`, { cause });
  }
}

/** Waits until an element is there. */
export function seeElement(session: BrowserSession, page: Page, selector: string): Promise<true> {
  return waitUntil(
    () =>
      session.evaluate(
        page,
        (css: string) => document.querySelector(css) !== null,
        selector,
      ) as Promise<true>,
    { what: `an element ${selector}` },
  );
}

/** Waits until the extension's button has that title for a tab. */
export function seeToolbar(
  session: BrowserSession,
  page: Page,
  title: string,
): Promise<ToolbarState> {
  return waitUntil(
    async () => {
      const state = await session.toolbarState(page);
      return state.title === title && state;
    },
    { what: `the toolbar title “${title}”` },
  );
}

/** Loads a page again. Firefox tells of no load of an extension's page: wait for what it shows. */
export async function reload({ browser }: BrowserSession, page: Page): Promise<void> {
  await page.reload({ waitUntil: browser === 'chromium' ? 'load' : [] }).catch(() => undefined);
}

export interface ReaderFacts {
  title: string;
  marks: number;
  terms: number;
  figures: number;
  /** Images that are decoded and visible. */
  pictures: number;
}

/** What the reader page shows, once its article is there. */
export async function readerFacts(session: BrowserSession, page: Page): Promise<ReaderFacts> {
  await seeElement(session, page, 'article h1');
  return session.evaluate(page, () => {
    const marks = [...document.querySelectorAll('article [data-mark]')];
    const images = [...document.querySelectorAll<HTMLImageElement>('article figure img')];
    return {
      title: document.querySelector('article h1')?.textContent ?? '',
      marks: new Set(marks.map((mark) => (mark as HTMLElement).dataset.mark)).size,
      terms: new Set(marks.map((mark) => (mark.textContent ?? '').toLowerCase())).size,
      figures: document.querySelectorAll('article figure').length,
      pictures: images.filter((image) => image.complete && image.naturalWidth > 0).length,
    };
  });
}

/** Waits until all figures of the article show their image. */
export function seeAllPictures(session: BrowserSession, page: Page): Promise<ReaderFacts> {
  return waitUntil(
    async () => {
      const facts = await readerFacts(session, page);
      return facts.figures > 0 && facts.pictures === facts.figures && facts;
    },
    { what: 'all pictures of the article', timeoutMs: 30_000 },
  );
}
