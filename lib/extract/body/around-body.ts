import { isRelatedHeading } from '../clean/phrases.ts';
import { namesOf } from '../dom/names-of.ts';
import { STYLE_TAGS } from '../dom/inline-tags.ts';
import { isElement, tagOf } from '../dom/node.ts';
import { queryAll, realMethod } from '../dom/own-method.ts';
import { CONTAINED_BY, CONTAINS, DISCONNECTED, FOLLOWING } from '../dom/position.ts';
import { shortTextOf, textOf } from '../dom/text-of.ts';
import { withoutTheo } from '../refine/byline.ts';
import { namesInByline } from '../../text/names.ts';

/** NodeFilter.SHOW_ELEMENT: there is no global NodeFilter in Node. */
const ELEMENTS = 1;

/** Whether `b` begins after the end of `a`. */
function comesAfter(a: Element, b: Element): boolean {
  const position = a.compareDocumentPosition(b);
  const other = DISCONNECTED | CONTAINS | CONTAINED_BY;
  return (position & FOLLOWING) !== 0 && (position & other) === 0;
}

const MOST_FIGURES = 2;
const SHORTEST_CAPTION = 15;

/**
 * The figures with a caption between headline and body: systems set the article's first picture
 * there, outside its text.
 */
export function figuresAbove(title: Element | null, body: Element): Element[] {
  if (!title) return [];
  return queryAll(body.ownerDocument, 'figure')
    .filter((figure) => {
      const caption = queryAll(figure, 'figcaption')[0];
      const told = caption !== undefined && textOf(caption).length >= SHORTEST_CAPTION;
      return told && queryAll(figure, 'img').length > 0;
    })
    .filter((figure) => comesAfter(title, figure) && comesAfter(figure, body))
    .slice(0, MOST_FIGURES);
}

/** Signatures stand within so many elements behind the body. */
const NEAR = 40;
const LONGEST_LINE = 90;
/** A paragraph this long belongs to something else, as does what is named so. */
const TEXT = 200;
const ELSEWHERE =
  /comment|binh-?luan|y-?kien|relate|lien-?quan|tin-?khac|chuyen-?muc|other|popular|doc-?nhieu/iu;
const AUTHOR = /(^|[\s_-])p?(author|byline|tac-?gia|nguoi-?viet|pseudonym)([\s_-]|$)/iu;
const SOURCE = /(^|[\s_-])(source|nguon)([\s_-]|$)/iu;

/** Who signed an article behind its text, and where the paper took it from. */
export interface Signature {
  authors: string[];
  /** Without "Theo"; null when none is named. */
  source: string | null;
}

function isLine(element: Element): boolean {
  return Array.from(element.children).every((child) => STYLE_TAGS.has(tagOf(child)));
}

/** The signature in lines named as such right behind the body, before anything else begins. */
export function signatureBelow(body: Element): Signature {
  const doc = body.ownerDocument;
  const found: Signature = { authors: [], source: null };
  const walker = realMethod(doc, 'createTreeWalker').call(doc, doc.documentElement, ELEMENTS);
  let last = body;
  while (!last.nextElementSibling && last.parentElement) last = last.parentElement;
  if (!last.nextElementSibling) return found;
  walker.currentNode = last;
  for (let element = walker.nextSibling(), i = 0; element && i < NEAR; i += 1) {
    if (!isElement(element) || ELSEWHERE.test(namesOf(element))) break;
    const text = shortTextOf(element, LONGEST_LINE);
    const ended = text === null && tagOf(element) === 'p' && textOf(element).length > TEXT;
    if (ended || (text !== null && isRelatedHeading(text))) break;
    if (text && isLine(element)) {
      const names = namesOf(element);
      if (AUTHOR.test(names)) found.authors.push(...namesInByline(text));
      else if (SOURCE.test(names)) found.source ??= withoutTheo(text);
    }
    element = walker.nextNode();
  }
  return found;
}
