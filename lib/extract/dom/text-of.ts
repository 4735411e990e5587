import { normaliseText } from '../../text/normalise.ts';
import { isElement, isText, tagOf } from './node.ts';

/** Elements that hold code or fallback, never text that a reader sees. */
export const NO_TEXT: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'object',
  'select',
  'textarea',
]);

/** Elements that end a line: the words on their two sides are not one word. */
const LINE: ReadonlySet<string> = new Set([
  'br',
  'p',
  'div',
  'li',
  'tr',
  'td',
  'th',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'section',
  'article',
  'figure',
  'figcaption',
  'blockquote',
  'ul',
  'ol',
  'table',
]);

function collect(node: Node, out: string[]): void {
  if (isText(node)) {
    out.push(node.data);
  } else if (isElement(node) && !NO_TEXT.has(tagOf(node))) {
    const line = LINE.has(tagOf(node));
    if (line) out.push(' ');
    for (let child = node.firstChild; child; child = child.nextSibling) collect(child, out);
    if (line) out.push(' ');
  }
}

/** How much of a search is left before it gives up. */
interface Budget {
  characters: number;
  nodes: number;
}

/** Spends the budget on the text of a node; stops as soon as any of it is used up. */
function spend(node: Node, budget: Budget): void {
  budget.nodes -= 1;
  if (isText(node)) budget.characters -= node.data.trim().length;
  if (!isElement(node) || NO_TEXT.has(tagOf(node))) return;
  for (let child = node.firstChild; child && !isSpent(budget); child = child.nextSibling)
    spend(child, budget);
}

const isSpent = ({ characters, nodes }: Budget): boolean => characters < 0 || nodes < 0;

/** A box of a few words has more markup than this only to keep us busy. */
const nodesFor = (characters: number): number => 300 + 2 * characters;

/**
 * The text of a node if it is short, in letters and in markup, else null, at a cost that does not
 * grow with a long one: for asking of every box on a page whether it is one of a few words.
 */
export function shortTextOf(node: Node, most: number): string | null {
  const budget = { characters: most, nodes: nodesFor(most) };
  spend(node, budget);
  if (isSpent(budget)) return null;
  const text = textOf(node);
  return text.length <= most ? text : null;
}

/** The text a reader sees in a node, in the form article text is kept. Uses no layout. */
export function textOf(node: Node): string {
  const out: string[] = [];
  collect(node, out);
  return normaliseText(out.join(''));
}
