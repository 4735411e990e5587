import type { Term } from './term.ts';

/** A term found in a row of tokens: [first, end) are token indexes. */
export interface TermMatch {
  first: number;
  end: number;
  term: Term;
  misspelt: boolean;
}
