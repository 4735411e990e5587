import type { PartialDate, Sense, Term } from './term.ts';

/** Earliest day a partial date can mean: "2020" → "2020-01-01". */
export function firstDay(date: PartialDate): string {
  return date + '-01-01'.slice(date.length - 4);
}

/** Latest day a partial date can mean, as a string that compares right: "2025-06" → "2025-06-31". */
export function lastDay(date: PartialDate): string {
  return date + '-12-31'.slice(date.length - 4);
}

/** Whether a sense holds on a day (YYYY-MM-DD); open ends hold for ever. */
export function senseHolds(sense: Pick<Sense, 'from' | 'to'>, day: string): boolean {
  if (sense.from !== null && day < firstDay(sense.from)) return false;
  return sense.to === null || day <= lastDay(sense.to);
}

/**
 * The sense of a term in force on a date, as an index into `term.senses`.
 * `date` is ISO (a time after the day is ignored). Returns -1 when the date falls into a gap
 * between periods: then only the general definition may be shown.
 */
export function senseOn(term: Pick<Term, 'senses'>, date: string): number {
  const [first] = term.senses;
  if (term.senses.length === 1 && first?.from === null && first.to === null) return 0;
  const day = date.slice(0, 10);
  return term.senses.findIndex((sense) => senseHolds(sense, day));
}
