import { namesOf } from '../dom/names-of.ts';
import { queryAll } from '../dom/own-method.ts';

const BOX = /onetrust|cookie|consent|gdpr/iu;
/** A name on what holds the page says nothing about the page. */
const HOLDS_A_PAGE = 'h1, article, main';
/** Such boxes are put at the end of the page, or into one wrapper there. */
const DEEPEST = 2;

function namedSo(element: Element): boolean {
  return BOX.test(namesOf(element)) || element.getAttribute('aria-modal') === 'true';
}

function takeFrom(parent: Element, depth: number): void {
  for (const child of Array.from(parent.children)) {
    if (namedSo(child) && queryAll(child, HOLDS_A_PAGE).length === 0) child.remove();
    else if (depth < DEEPEST) takeFrom(child, depth + 1);
  }
}

/** Takes the boxes that ask for consent to cookies out of the page: long prose that no article holds. */
export function takeConsentBoxes(page: Document): void {
  for (const body of queryAll(page, 'body')) takeFrom(body, 1);
}
