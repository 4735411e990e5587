import { senseOn } from '../glossary/senses.ts';
import type { Term } from '../glossary/term.ts';

/** Another year that the text speaks of beside a term, and the sense that held then. */
export interface MentionedSense {
  year: number;
  /** Index into the term's senses. */
  sense: number;
}

/** UTF-16 units looked at on either side of a term; a year further off belongs to something else. */
const REACH = 90;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?![\d/]|[.,]\d)/gu;
/** UTF-16 units in which the word that makes four digits a year stands before them. */
const LONGEST_WORD_BEFORE = 12;
/** What makes four digits a year: a word before them, a day or month, the start of a span. */
const BEFORE_YEAR = /(năm|từ|đến|giai đoạn|nhiệm kỳ|\d{1,2}[/.-]|(?:19|20)\d{2}\s?[-–])\s?$/iu;

/** A sentence ends at a mark before a space and a capital; "TP. Cẩm Phả" does not end one. */
const SENTENCE_END = /[.!?;](?=\s+\p{Lu})(?<!\b(?:TP|TX|Tp|Tx)\.)/gu;

function sentenceAround(text: string, start: number, end: number): { from: number; to: number } {
  const before = text.slice(Math.max(0, start - REACH), start);
  const ends = [...before.matchAll(SENTENCE_END)];
  const from = start - before.length + (ends.length > 0 ? (ends.at(-1)?.index ?? 0) + 1 : 0);
  const after = text.slice(end, end + REACH);
  const stop = after.search(SENTENCE_END);
  return { from, to: stop === -1 ? end + after.length : end + stop };
}

/** Where in a text four digits are a year, ascending; found once a text and passed on. */
export function yearPlaces(text: string): number[] {
  return Array.from(text.matchAll(YEAR), ({ index }) => index).filter((index) =>
    BEFORE_YEAR.test(text.slice(Math.max(0, index - LONGEST_WORD_BEFORE), index)),
  );
}

/** Index of the first year at or after a place. */
function firstFrom(years: readonly number[], place: number): number {
  let low = 0;
  let high = years.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((years[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The years near a place, as a slice of all. */
function yearsNear(years: readonly number[], start: number, end: number): number[] {
  const near: number[] = [];
  for (let i = firstFrom(years, start - REACH); i < years.length; i++) {
    if ((years[i] as number) + 4 > end + REACH) break;
    near.push(years[i] as number);
  }
  return near;
}

/**
 * The sense of a term in another year that its own sentence names ("năm 2015 được công nhận là đô
 * thị loại II"), when it differs from the one chosen for the article. The nearest such year wins;
 * null when the sentence names none, or the sense was the same. `years`: yearPlaces(text).
 */
export function mentionedSense(
  text: string,
  {
    start,
    end,
    term,
    sense,
    years = yearPlaces(text),
  }: {
    start: number;
    end: number;
    term: Pick<Term, 'senses'>;
    sense: number;
    years?: readonly number[];
  },
): MentionedSense | null {
  if (term.senses.length < 2) return null;
  const near = yearsNear(years, start, end);
  if (near.length === 0) return null;
  const { from, to } = sentenceAround(text, start, end);
  const middle = (start + end) / 2;
  const candidates = near
    .filter((index) => index >= from && index + 4 <= to)
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  for (const index of candidates) {
    const year = Number(text.slice(index, index + 4));
    const then = senseOn(term, `${year}-07-02`);
    if (then !== -1 && then !== sense) return { year, sense: then };
  }
  return null;
}
