import { isElement } from '../dom/node.ts';
import { realMethod } from '../dom/own-method.ts';
import { shortTextOf } from '../dom/text-of.ts';

/** NodeFilter.SHOW_ELEMENT: there is no global NodeFilter in Node. */
const ELEMENTS = 1;
/** Papers put date, byline and lead within this many elements after the headline. */
const NEAR = 60;
/** A longer text is the article itself. */
const LONGEST = 1_500;

/** A piece of the page with its text. */
export interface Piece {
  element: Element;
  text: string;
}

/**
 * What stands right after the headline, in document order, as far as it can be date, byline or
 * lead. An element and those inside it are all listed.
 */
export function afterHeadline(title: Element | null): Piece[] {
  const body = title?.ownerDocument.body;
  if (!title || !body) return [];
  const walker = realMethod(title.ownerDocument, 'createTreeWalker').call(
    title.ownerDocument,
    body,
    ELEMENTS,
  );
  walker.currentNode = title;
  const pieces: Piece[] = [];
  for (let looked = 0; looked < NEAR && walker.nextNode() !== null;) {
    const element = walker.currentNode;
    if (!isElement(element) || title.contains(element)) continue;
    looked += 1;
    const text = shortTextOf(element, LONGEST);
    if (text) pieces.push({ element, text });
  }
  return pieces;
}
