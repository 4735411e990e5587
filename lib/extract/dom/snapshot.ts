import { copyDocument, queryAll } from './own-method.ts';

/** Elements whose name or id becomes a property of the document or of their form. */
const NAMED = 'form, img, iframe, embed, object, input, select, textarea, button, fieldset, output';

/**
 * A copy of the page to work on; the page itself is never touched. Names that would shadow DOM
 * members in the copy are taken off, so that the rest of the extractor may use the DOM plainly.
 * Ids of other elements stay: layouts are told by them.
 */
export function snapshot(doc: Document): Document {
  const copy = copyDocument(doc);
  for (const element of queryAll(copy, NAMED)) {
    element.removeAttribute('name');
    element.removeAttribute('id');
  }
  return copy;
}
