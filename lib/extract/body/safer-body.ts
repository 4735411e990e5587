import { proseIn } from '../detect/prose.ts';
import { queryAll } from '../dom/own-method.ts';
import { snapshot } from '../dom/snapshot.ts';
import { textOf } from '../dom/text-of.ts';

/** Readers' words, which are prose and no part of an article. */
const NOT_ARTICLE = '[class*="comment" i], [id*="comment" i], [class*="binh-luan" i], footer';
/** So much more prose around the body than in it makes a second look worth its time. */
const SUSPICIOUS = 1.5;
/** So much more text makes another body the better one. */
const FAR_MORE = 1.4;

/**
 * Prose around the body: what belongs to it lies in its own column, not in another of the page,
 * where the next article may already stand.
 */
function proseAround(body: Element): number {
  const column = body.parentElement?.parentElement ?? body.parentElement ?? body;
  const outer = queryAll(column, NOT_ARTICLE).filter(
    (element) => element.parentElement?.closest(NOT_ARTICLE) == null,
  );
  return outer.reduce((left, element) => left - proseIn(element), proseIn(column));
}

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');
const BEGINNING = 60;

export interface SaferBody {
  element: Element;
  /** Why, with both lengths, for the article's notes. */
  note: string;
}

/**
 * Another body for a page whose layout's body holds far less than the page tells: a stray end tag
 * closes the container in the middle of the text, or the container holds the beginning only. Null
 * when the layout's body is the better one. The other body must hold what the layout's begins with.
 */
export function saferBody(
  page: Document,
  body: Element,
  find: (copy: Document) => Element | null,
): SaferBody | null {
  if (proseAround(body) < SUSPICIOUS * proseIn(body)) return null;
  const element = find(snapshot(page));
  if (!element) return null;
  const [own, other] = [textOf(body), textOf(element)];
  const holdsIt = bare(other).includes(bare(own).slice(0, BEGINNING));
  if (!holdsIt || other.length < FAR_MORE * own.length) return null;
  return {
    element,
    note: `its body has ${own.length} characters, generic extraction ${other.length}: generic taken`,
  };
}
