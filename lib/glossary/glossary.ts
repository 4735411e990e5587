import { createMatcher, type Matcher, type Overlay } from './matcher.ts';
import type { Term } from './term.ts';

/** The terms and the matcher that finds them. */
export interface Glossary {
  terms: ReadonlyMap<string, Term>;
  matcher: Matcher;
}

/** A glossary of these terms; building its matcher takes time in proportion to their forms. */
export function createGlossary(terms: readonly Term[]): Glossary {
  return {
    terms: new Map(terms.map((term) => [term.id, term])),
    matcher: createMatcher(terms),
  };
}

/**
 * A glossary with the reader's own terms and without those the reader hides; hidden ones keep their
 * place among `terms`, so that links to them lead somewhere. The built-in part is shared.
 */
export function overlaidGlossary(base: Glossary, overlay: Overlay): Glossary {
  if (overlay.terms.length === 0 && overlay.hidden.size === 0) return base;
  const own = overlay.terms.map((term) => [term.id, term] as const);
  return {
    terms: own.length === 0 ? base.terms : new Map([...base.terms, ...own]),
    matcher: base.matcher.overlaid(overlay),
  };
}
