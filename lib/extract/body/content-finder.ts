import type { Deadline } from '../deadline.ts';

/** Finds the element that holds an article's paragraphs on a page nobody described. */
export interface ContentFinder {
  /**
   * Takes a copy of the page that it may change as it likes. Gives an element of that copy, or
   * null when the page has no body of text. Throws ExtractionStopped at the deadline.
   */
  find(copy: Document, deadline: Deadline): Element | null;
}
