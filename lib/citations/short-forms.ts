import type { Token } from '../text/tokens.ts';
import { syllableKey } from '../text/syllable-key.ts';
import { meetingResolutionAt } from './party-meetings.ts';
import { namedLawAt } from './named-laws.ts';
import type { Reading } from './reading.ts';
import { yearedNumberAt } from './yeared-numbers.ts';
import type { FullCitation } from './full-numbers.ts';
import { fromRegister, shortNumbersAt, type ShortCitation } from './short-numbers.ts';

/** First syllables a short form can have: all others are passed over at the price of one look. */
const FIRST = new Set(
  [
    'nghị',
    'chỉ',
    'kết',
    'quy',
    'quyết',
    'thông',
    'hiến',
    'luật',
    'bộ',
    'pháp',
    'nq',
    'nđ',
    'kl',
  ].map(syllableKey),
);

type Resolve = Parameters<typeof shortNumbersAt>[2];

/** A short form of a number that the same text writes out means that one and no other. */
function resolveWith(full: readonly FullCitation[]): Resolve {
  return (type, digits, clues) => {
    const same = full.find(
      (one) => one.type === type && Number(/^\d+/u.exec(one.number)?.[0]) === Number(digits),
    );
    if (same === undefined || clues.issuer?.test(same.number) === false) {
      return fromRegister(type, digits, clues);
    }
    const { number, issuer, year, documents } = same;
    return { number, type, issuer, year, documents };
  };
}

interface ShortFormOptions {
  reading: Reading;
  /** Full numbers of this text and of the others of its article. */
  full: readonly FullCitation[];
  /** Whether a token belongs to one of this text's full numbers. */
  taken: (index: number) => boolean;
}

function at(reading: Reading, index: number, resolve: Resolve): ShortCitation[] {
  const named =
    namedLawAt(reading, index) ??
    meetingResolutionAt(reading, index) ??
    yearedNumberAt(reading, index);
  return named ? [named] : shortNumbersAt(reading, index, resolve);
}

/** Tokens from the first word of the longest short form to its number. */
const LONGEST = 20;

/** Digits and the signs of Roman numerals: one of them is in every short form. */
function mayBeNumeral({ letters }: Token): boolean {
  const unit = letters.charCodeAt(0);
  return (unit >= 0x30 && unit <= 0x39) || unit === 0x49 || unit === 0x56 || unit === 0x58;
}

/** Citations without a full number, in order, never overlapping, holding no taken token. */
export function findShortForms({ reading, full, taken }: ShortFormOptions): ShortCitation[] {
  const { tokens } = reading;
  const resolve = resolveWith(full);
  const found: ShortCitation[] = [];
  let numeral = 0;
  for (let index = 0; index < tokens.length;) {
    numeral = Math.max(numeral, index);
    while (numeral < tokens.length && !mayBeNumeral(tokens[numeral] as Token)) numeral += 1;
    if (numeral === tokens.length) break;
    // Where no numeral is near no short form begins: most of a text is passed over at this look.
    index = Math.max(index, numeral - LONGEST);
    const here = FIRST.has((tokens[index] as Token).key) ? at(reading, index, resolve) : [];
    const free = here.filter(({ first, end }) => {
      for (let i = first; i < end; i++) if (taken(i)) return false;
      return true;
    });
    found.push(...free);
    index = free.at(-1)?.end ?? index + 1;
  }
  return found;
}
