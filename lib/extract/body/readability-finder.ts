import { Readability } from '@mozilla/readability';
import { queryAll } from '../dom/own-method.ts';
import { NO_DEADLINE } from '../deadline.ts';
import type { ContentFinder } from './content-finder.ts';

/** Pages above this are left alone: Readability's passes grow with them. */
const MOST_ELEMENTS = 100_000;

/** What Readability keeps to itself and we must reach. */
interface Inner {
  REGEXPS: Record<string, RegExp>;
  _getInnerText(this: unknown, element: Element, collapse?: boolean): string;
}
const inner = Readability.prototype as unknown as Inner;

/**
 * Readability compares headings with the title word by word, and cuts words by `\W+`, which takes
 * every accented letter for a gap: sub-headings then look like the title and are dropped. It also
 * takes out bylines without a trace; our own steps do that, and log it.
 */
class VietnameseReadability extends Readability<Element> {
  deadline = NO_DEADLINE;

  REGEXPS = {
    ...inner.REGEXPS,
    tokenize: /[^\p{L}\p{N}\p{M}]+/gu,
  };

  _isValidByline(): boolean {
    return false;
  }

  /** Every pass asks for texts, so the clock is looked at here. */
  _getInnerText(element: Element, collapse?: boolean): string {
    this.deadline.check();
    return inner._getInnerText.call(this, element, collapse);
  }
}

const NAMED_WRAPPER =
  '[class*="caption" i], [class*="desc" i], [class*="author" i], [class*="sapo" i]';

/** Readability dissolves a box around one paragraph; what the box is called goes to the paragraph. */
function handNamesDown(copy: Document): void {
  for (const box of queryAll(copy, NAMED_WRAPPER)) {
    const [only, ...others] = Array.from(box.children);
    if (only?.localName !== 'p' || others.length > 0) continue;
    only.setAttribute('class', `${only.getAttribute('class') ?? ''} ${box.getAttribute('class')}`);
  }
}

/** Readability takes what is named "social" for buttons; a box around a quotation quotes somebody's post. */
function unnameQuotes(copy: Document): void {
  for (const quote of queryAll(copy, 'blockquote')) {
    const box = quote.parentElement;
    if (!box || box.localName === 'body' || box.children.length > 2) continue;
    for (const name of ['class', 'id']) box.removeAttribute(name);
  }
}

/**
 * Mozilla's Readability behind our interface. The serializer hands its element through, so no
 * HTML string is made; what it returns is cleaned and turned into blocks like any other body.
 */
export const readabilityFinder: ContentFinder = {
  find(copy, deadline) {
    if (copy.getElementsByTagName('*').length > MOST_ELEMENTS) return null;
    handNamesDown(copy);
    unnameQuotes(copy);
    const readability = new VietnameseReadability(copy, {
      serializer: (node) => node as Element,
      // The refining steps read classes such as "image_desc".
      keepClasses: true,
      charThreshold: 200,
      disableJSONLD: true,
    });
    readability.deadline = deadline;
    return readability.parse()?.content ?? null;
  },
};
