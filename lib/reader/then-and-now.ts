import type { Sense, Term } from '../glossary/term.ts';
import { senseOn } from '../glossary/senses.ts';

export interface ThenAndNow {
  /** The sense in force on the article's date; null when the glossary records none. */
  then: Sense | null;
  /** Today's sense where it is another one; null where nothing has changed. */
  now: Sense | null;
  /** The term had a recorded sense then and has none today: it has been abolished. */
  ended: boolean;
}

interface Reading {
  term: Term;
  /** Index into the term's senses on the article's date, -1 when none. */
  sense: number;
  /** YYYY-MM-DD in GMT+7. */
  today: string;
}

/** Sets the sense on the article's date beside today's. */
export function thenAndNow({ term, sense, today }: Reading): ThenAndNow {
  const current = senseOn(term, today);
  const then = term.senses[sense] ?? null;
  return {
    then,
    now: current === sense ? null : (term.senses[current] ?? null),
    ended: then !== null && current === -1,
  };
}
