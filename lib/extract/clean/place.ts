import type { RawBlock } from '../blocks/raw-block.ts';
import { isElement, isText, tagOf } from '../dom/node.ts';
import { DISCONNECTED, nodeAfter, PRECEDING } from '../dom/position.ts';
import { NO_TEXT } from '../dom/text-of.ts';

/** Nodes looked at for the next piece of content; a longer void is the end of the text. */
const MOST_LOOKED_AT = 500;
const MEDIA: ReadonlySet<string> = new Set(['img', 'iframe', 'video', 'audio']);

const isContent = (node: Node): boolean =>
  isText(node) ? node.data.trim() !== '' : isElement(node) && MEDIA.has(tagOf(node));

/**
 * The first words or picture after an element in document order; null when there are none near.
 * Words and pictures stay the same nodes however the elements around them are rebuilt.
 */
export function leafAfter(element: Element): Node | null {
  let node = nodeAfter(element);
  for (let looked = 0; node && looked < MOST_LOOKED_AT; looked += 1) {
    if (isContent(node)) return node;
    const closed = isElement(node) && NO_TEXT.has(tagOf(node));
    node = (closed ? null : node.firstChild) ?? nodeAfter(node);
  }
  return null;
}

/** The top of the tree a node is in. */
function topOf(node: Node): Node {
  let top = node;
  while (top.parentNode) top = top.parentNode;
  return top;
}

/** A node that was itself taken out stands for what came after it. */
function standing(anchor: Node | null, taken: ReadonlyMap<Node, Node | null>): Node | null {
  let node = anchor;
  for (let steps = 0; node && steps <= taken.size; steps += 1) {
    const top = topOf(node);
    if (!taken.has(top)) return node;
    node = taken.get(top) ?? null;
  }
  return null;
}

/**
 * The index of the first block at or after a node, `blocks.length` when it comes after them all;
 * null when the node is in no tree with the blocks.
 * @param taken the elements taken out of the page, each with the node that came after it
 */
export function placeOf(
  anchor: Node | null,
  blocks: readonly RawBlock[],
  taken: ReadonlyMap<Node, Node | null>,
): number | null {
  const node = standing(anchor, taken);
  if (!node) return null;
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const source = blocks[middle]?.source;
    if (!source) return null;
    const position = node.compareDocumentPosition(source);
    if ((position & DISCONNECTED) !== 0) return null;
    if ((position & PRECEDING) !== 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
