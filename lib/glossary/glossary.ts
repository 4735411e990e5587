import { createMatcher, type Matcher } from './matcher.ts';
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
