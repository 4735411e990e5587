import { hintsOf } from '../blocks/hints.ts';
import { queryAll } from '../dom/own-method.ts';
import { isElement, isText, tagOf } from '../dom/node.ts';
import { shortTextOf, textOf } from '../dom/text-of.ts';

/** A paragraph this long is text. */
const PROSE = 80;
/** Boxes with more text than this between the pieces are a part of the page of their own. */
const LONGEST_BOX = 400;
const MOST_PIECES = 200;
const CONTENT = /^(p|h[1-6]|figure|blockquote|ul|ol|table|br|b|strong|em|i|span|font|a|img)$/u;

const isNameless = (element: Element): boolean =>
  element.getAttribute('class') === null && element.id === '';

/** A paragraph of text, also as a nameless box or as bare text between line breaks. */
function isProse(node: Node): boolean {
  if (isText(node)) return node.data.trim().length > PROSE;
  if (!isElement(node) || shortTextOf(node, PROSE) !== null) return false;
  if (tagOf(node) === 'p') return true;
  const bare = tagOf(node) === 'div' && isNameless(node);
  return bare && node.querySelector('div, p, ul, table') === null;
}

/** Whether a node ends the text: a large box that is none of the things an editor writes. */
function endsText(node: Node): boolean {
  if (!isElement(node) || CONTENT.test(tagOf(node)) || isProse(node)) return false;
  return shortTextOf(node, LONGEST_BOX) === null;
}

const MOST_CLIMBED = 2;

/** Where the text would go on: behind the container, or behind a box that ends where it ends. */
function endOf(body: Element): Node | null {
  let end = body;
  for (let i = 0; i < MOST_CLIMBED && !end.nextElementSibling && end.parentElement; i += 1)
    end = end.parentElement;
  return end.localName === 'body' ? null : end.nextSibling;
}

const MOST_SIGNED = 3;
const LONGEST_SIGNATURE = 120;

/** Set apart as signatures are: to the right, in bold as a whole, or named. */
function isSignature(element: Element): boolean {
  const { bylineLike } = hintsOf(element);
  const bold = element.querySelector('b, strong');
  return bylineLike || (bold !== null && textOf(bold) === textOf(element));
}

/** How many of the pieces are the last short paragraphs of the text, the signature among them. */
function signedEnd(pieces: readonly Node[]): number {
  const lines: Element[] = [];
  let end = 0;
  for (const [i, node] of pieces.entries()) {
    if (isText(node) && node.data.trim() === '') continue;
    const short = isElement(node) && shortTextOf(node, LONGEST_SIGNATURE) !== null;
    if (!short || !isElement(node) || tagOf(node) !== 'p') break;
    lines.push(node);
    end = i + 1;
  }
  return lines.length <= MOST_SIGNED && lines.some(isSignature) ? end : 0;
}

/**
 * Takes back what a stray end tag put behind the container of the text: the pieces that follow it,
 * up to the last paragraph of prose and the short lines after that, or the signature alone. Gives
 * the number of characters taken in; 0 when neither follows.
 */
export function adoptEscaped(body: Element): number {
  const pieces: Node[] = [];
  let end = 0;
  for (
    let node = endOf(body);
    node && pieces.length < MOST_PIECES && !endsText(node);
    node = node.nextSibling
  ) {
    pieces.push(node);
    const follows = end === pieces.length - 1 && end > 0;
    const short = isText(node) || (isElement(node) && CONTENT.test(tagOf(node)));
    if (isProse(node) || (follows && short)) end = pieces.length;
  }
  const taken = pieces.slice(0, end > 0 ? end : signedEnd(pieces));
  body.append(...taken);
  return taken.reduce((sum, node) => sum + textOf(node).length, 0);
}

/** The element with most prose right inside it; null when there is hardly any. */
export function mainContainer(doc: Document): Element | null {
  const counts = new Map<Element, number>();
  for (const paragraph of queryAll(doc, 'p')) {
    const parent = paragraph.parentElement;
    if (parent && isProse(paragraph)) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= 2 ? most[0] : null;
}
