import { queryAll } from '../dom/own-method.ts';

const BOXES =
  '[id*="onetrust" i], [id*="cookie" i], [class*="cookie" i], [id*="consent" i], [class*="consent" i], [aria-modal="true"]';
/** A name on what holds the page says nothing about the page. */
const HOLDS_A_PAGE = 'h1, article, main';

/** Takes the boxes that ask for consent to cookies out of the page: long prose that no article holds. */
export function takeConsentBoxes(page: Document): void {
  for (const box of queryAll(page, BOXES)) {
    if (/^(html|body|main|article)$/u.test(box.localName)) continue;
    if (queryAll(box, HOLDS_A_PAGE).length === 0) box.remove();
  }
}
