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

/** Characters of text seen so far, or more than `most`: then the search stops. */
function countUpTo(node: Node, most: number): number {
  if (isText(node)) return node.data.trim().length;
  if (!isElement(node) || NO_TEXT.has(tagOf(node))) return 0;
  let seen = 0;
  for (let child = node.firstChild; child && seen <= most; child = child.nextSibling)
    seen += countUpTo(child, most - seen);
  return seen;
}

/**
 * The text of a node if it is short, else null, at a cost that does not grow with a long one: for
 * asking of every box on a page whether it is one of a few words.
 */
export function shortTextOf(node: Node, most: number): string | null {
  if (countUpTo(node, most) > most) return null;
  const text = textOf(node);
  return text.length <= most ? text : null;
}

/** The text a reader sees in a node, in the form article text is kept. Uses no layout. */
export function textOf(node: Node): string {
  const out: string[] = [];
  collect(node, out);
  return normaliseText(out.join(''));
}
