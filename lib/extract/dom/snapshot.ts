import { LIMITS } from '../../model/bounds.ts';
import { ExtractionStopped, NO_DEADLINE, type Deadline } from '../deadline.ts';
import { isElement, isText, tagOf } from './node.ts';
import { realMethod } from './own-method.ts';

/** Elements whose name or id becomes a property of the document or of their form. */
const NAMED: ReadonlySet<string> = new Set([
  'form',
  'img',
  'iframe',
  'embed',
  'object',
  'input',
  'select',
  'textarea',
  'button',
  'fieldset',
  'output',
]);

/**
 * Deeper elements become siblings, as they do in Chromium's parser below 512. Every text is looked at
 * once for each element around it, so this also bounds what hostile nesting can cost; the deepest
 * element of the real pages measured stands at 22.
 */
const DEEPEST = 128;
/** NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT: there is no global NodeFilter in Node. */
const ELEMENTS_AND_TEXT = 5;

/** Their text is nothing that is read. */
const UNREAD: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'textarea',
]);

/** UTF-16 units of a text that a reader would see, given its parent in the copy; 0 for an element. */
function wordsIn(node: Node, parent: Node | undefined): number {
  if (!isText(node) || !parent || !isElement(parent)) return 0;
  return UNREAD.has(tagOf(parent)) ? 0 : node.data.length;
}

/** A node without its children, in the copy; an element without names that shadow DOM members. */
function copyNode(copy: Document, node: Node): Node {
  const twin = realMethod(copy, 'importNode').call(copy, node, false);
  if ('localName' in twin && NAMED.has(tagOf(twin as Element))) {
    (twin as Element).removeAttribute('name');
    (twin as Element).removeAttribute('id');
  }
  return twin;
}

/**
 * A copy of the page to work on; the page itself is never touched. Names that would shadow DOM
 * members are left out of the copy, so that the rest of the extractor may use the DOM plainly.
 * Ids of other elements stay: layouts are told by them. Walks without recursion and never builds
 * deeper than DEEPEST, so that no nesting can exhaust the stack here or later; comments are left out.
 * Throws ExtractionStopped at the deadline, and where the page has more words than an article may have.
 */
export function snapshot(doc: Document, deadline: Deadline = NO_DEADLINE): Document {
  const copy = realMethod(doc, 'cloneNode').call(doc, false) as Document;
  const walker = realMethod(doc, 'createTreeWalker').call(doc, doc, ELEMENTS_AND_TEXT);
  /** The node open at each level of the copy. */
  const open: Node[] = [copy];
  let depth = 1;
  let words = 0;
  /** To the next node that is no child; false at the end of the page. */
  const onward = (): boolean => {
    while (walker.nextSibling() === null) {
      if (walker.parentNode() === null) return false;
      depth -= 1;
    }
    return true;
  };
  for (let more = walker.firstChild() !== null; more;) {
    deadline.check();
    const level = Math.min(depth, DEEPEST);
    const twin = copyNode(copy, walker.currentNode);
    words += wordsIn(twin, open[level - 1]);
    if (words > LIMITS.articleText) throw new ExtractionStopped('too-large');
    open[level - 1]?.appendChild(twin);
    open[level] = twin;
    if (walker.firstChild() !== null) depth += 1;
    else more = onward();
  }
  return copy;
}
