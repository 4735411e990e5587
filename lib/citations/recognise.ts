import { tokenise, type Token } from '../text/tokens.ts';
import { findFullNumbers, type FullCitation } from './full-numbers.ts';
import { findBareLaws } from './bare-laws.ts';
import type { Reading } from './reading.ts';
import { findShortForms } from './short-forms.ts';
import type { ShortCitation } from './short-numbers.ts';

/** A legal or Party document named in a text. Offsets are UTF-16 units of the text. */
export interface Citation extends FullCitation {
  /** Named without its full number: "Nghị quyết 18", "Luật Đất đai 2024". */
  short: boolean;
}

export interface RecogniseOptions {
  /** Day of the article (YYYY-MM-DD…): nothing younger can be meant. Left out: any day. */
  day?: string;
  /** The text's tokens, when they are there already. */
  tokens?: readonly Token[];
  /** The text's own full numbers, when they are there already (`fullNumbersOf`). */
  full?: readonly FullCitation[];
  /** Full numbers in all texts of the article: they tell what a short form means. */
  elsewhere?: readonly FullCitation[];
}

/** Full numbers of a text, to be passed on as `elsewhere` of the others of its article. */
export function fullNumbersOf(text: string, day?: string): FullCitation[] {
  return findFullNumbers(text, day?.slice(0, 10) ?? null);
}

/** Whether a token belongs to something else. */
type Taken = (index: number) => boolean;

/** Which tokens lie inside one of some citations; both lists are in order of place. */
function takenBy(
  tokens: readonly Token[],
  citations: readonly FullCitation[],
): (index: number) => boolean {
  if (citations.length === 0) return () => false;
  const inside = new Set<number>();
  let next = 0;
  tokens.forEach(({ start, end }, index) => {
    while (citations[next] && (citations[next] as FullCitation).end <= start) next += 1;
    const citation = citations[next];
    if (citation && citation.start < end) inside.add(index);
  });
  return (index) => inside.has(index);
}

/** Whether a token belongs to a citation found already, of either kind. */
function apartFrom(short: readonly ShortCitation[], taken: Taken): Taken {
  if (short.length === 0) return taken;
  return (index) => taken(index) || short.some(({ first, end }) => first <= index && index < end);
}

function asCitation(
  { first, end, ...citation }: ShortCitation,
  { text, tokens }: Pick<Reading, 'text' | 'tokens'>,
): Citation {
  const start = (tokens[first] as Token).start;
  const to = (tokens[end - 1] as Token).end;
  return { start, end: to, surface: text.slice(start, to), ...citation, short: true };
}

/**
 * The documents a text cites, in order and never overlapping: full numbers, the short forms that the
 * text or the register of documents makes clear or at least narrows to a few, and laws by their bare
 * name when the day tells which one held.
 */
export function recogniseCitations(text: string, options: RecogniseOptions = {}): Citation[] {
  const day = options.day?.slice(0, 10) ?? null;
  const full = options.full ?? findFullNumbers(text, day);
  const tokens = options.tokens ?? tokenise(text);
  const reading = { text, tokens, day };
  const taken = takenBy(tokens, full);
  const found: Citation[] = full.map((citation) => ({ ...citation, short: false }));
  const short = findShortForms({ reading, full: options.elsewhere ?? full, taken });
  for (const one of short) found.push(asCitation(one, reading));
  for (const one of findBareLaws(reading, apartFrom(short, taken))) {
    found.push(asCitation(one, reading));
  }
  return found.length === full.length ? found : found.sort((a, b) => a.start - b.start);
}
