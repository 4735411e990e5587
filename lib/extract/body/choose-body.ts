import type { LayoutSelectors, Newspaper } from '../../sites/newspaper.ts';
import { adoptEscaped } from './escaped-pieces.ts';
import type { FittingLayout } from './find-body.ts';
import { saferBody } from './safer-body.ts';

/** The element that holds an article's text, cleaned, and how it was found. */
export interface Body {
  element: Element;
  /** Id of the layout in force, null on the generic path. */
  layout: string | null;
  /** Decisions for the article's notes. */
  notes: string[];
}

interface Choice {
  fitting: FittingLayout | null;
  paper: Newspaper | null;
  /** The element with most of the page's prose, where one is known. */
  container: Element | null;
  /** The finder, told the deadline. */
  find: (copy: Document) => Element | null;
  /** Takes out what is no text, and logs it. May be asked twice of one element. */
  clean: (body: Element, selectors: LayoutSelectors) => void;
}

const NO_SELECTORS: LayoutSelectors = { body: [] };

function layoutBody(page: Document, { layout, body }: FittingLayout, choice: Choice): Body {
  const { id, certainty, selectors } = layout;
  const notes = [`layout ${id} (${certainty})`];
  const taken = adoptEscaped(body);
  if (taken > 0) notes.push(`${taken} characters stood behind the end of the body: taken in`);
  const safer = saferBody(page, body, choice.find);
  if (safer) notes.push(safer.note);
  const element = safer?.element ?? body;
  choice.clean(element, selectors);
  return { element, layout: id, notes };
}

/**
 * The finder drops what looks like no text without a word, so what we know by name is taken out of
 * the likely container before it looks.
 */
function genericBody(page: Document, { paper, container, find, clean }: Choice): Body | null {
  if (container && container !== page.body) {
    adoptEscaped(container);
    clean(container, NO_SELECTORS);
  }
  const element = find(page);
  if (!element) return null;
  clean(element, NO_SELECTORS);
  const why = paper ? `no layout of ${paper.id} fits` : 'unknown site';
  return { element, layout: null, notes: [`${why}: generic extraction`] };
}

/** The body by the layout that fits, else by the finder; null when the page has none. */
export function chooseBody(page: Document, choice: Choice): Body | null {
  return choice.fitting ? layoutBody(page, choice.fitting, choice) : genericBody(page, choice);
}
