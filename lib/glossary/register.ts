import type { Category, Term } from './term.ts';

/**
 * Whether a text is about public affairs, told by its own terms. Words such as "kế hoạch" or
 * "kiểm tra" are terms there and everyday words in a match report.
 */

/** What these name turns up in any news: a district in an accident, the police in a crime. */
const EVERYWHERE: ReadonlySet<Category> = new Set([
  'admin-units',
  'justice',
  'defence',
  'socio-economy',
]);

/** Whether meeting the term speaks for a text about public affairs; a reader's own may be of any. */
export function isEvidence({
  category,
  cues,
  own,
}: Pick<Term, 'category' | 'cues' | 'own'>): boolean {
  return own !== true && cues?.everyday !== true && !EVERYWHERE.has(category);
}

/** A text is about public affairs from this many terms that speak for it … */
const ENOUGH = 4;
/** … if at least one in so many words is one. Measured: political news 1 in 10-15, crime 1 in 150. */
const WORDS_A_TERM = 50;

/** Whether so many terms that speak for it make a text of so many words one about public affairs. */
export function isOfficial({ evidence, words }: { evidence: number; words: number }): boolean {
  return evidence >= ENOUGH && evidence * WORDS_A_TERM >= words;
}

/** A text of fewer tokens is a sentence or two: there any other term counts. */
export const SHORT_TEXT = 50;
/** … or so many everyday words together. */
export const EVERYDAY_TOGETHER = 4;

/** Tokens on either side in which a text shows what it is about. */
const REACH = 30;

/**
 * Tells of a token whether terms of public affairs stand around it. `evidence` holds the token
 * indexes at which such terms begin, ascending; ask in ascending order.
 */
export function companyAround(evidence: readonly number[]): (index: number) => boolean {
  let next = 0;
  return (index) => {
    while (next < evidence.length && (evidence[next] as number) < index - REACH) next += 1;
    return next < evidence.length && (evidence[next] as number) <= index + REACH;
  };
}
