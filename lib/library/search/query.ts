import { normaliseText } from '../../text/normalise.ts';
import { syllableKey } from '../../text/syllable-key.ts';
import { bucketOf, foldedKey, indexKey, LONGEST_WORD, tonelessKey, wordsOf } from './words.ts';

/** What is typed beyond this is not looked at: a pasted article is no search. UTF-16 units. */
export const LONGEST_QUERY = 300;
/** Words looked for at once; as many as fit the bits of a mask. */
const MOST_WORDS = 16;

/** How far a word of a text may be from the word that was typed. */
export type Marks =
  /** It carries a tone: nothing else will do. */
  | 'toned'
  /** Vowels or đ with their marks, no tone: any tone will do. */
  | 'marked'
  /** Bare letters: any marks will do. */
  | 'plain';

export interface QueryWord {
  /** As an index keys it. */
  key: string;
  /** As it was typed, lower case: what a word in the making begins with. */
  typed: string;
  marks: Marks;
  /** Still being typed: longer words answer too. */
  open: boolean;
}

export interface Query {
  words: QueryWord[];
  /** Words [start, end) that must stand side by side: they were put in quotes. */
  phrases: { start: number; end: number }[];
}

/** 0: another word; 1: the same letters with other marks; 2: the very word. */
export type Likeness = 0 | 1 | 2;

const QUOTED = /["“”„«»]/u;

/**
 * Reads a search. Text in quotes, also in quotes not yet closed, is a phrase; the last word counts
 * as unfinished unless something follows it, and a last letter as not there yet. Text without words
 * gives a query without words.
 */
export function parseQuery(input: string): Query {
  const typed = input.slice(0, LONGEST_QUERY);
  const text = normaliseText(typed);
  const open = /[\p{L}\p{N}\p{M}]$/u.test(typed);
  const query: Query = { words: [], phrases: [] };
  for (const [index, part] of text.split(QUOTED).entries()) {
    const start = query.words.length;
    const room = MOST_WORDS - start;
    query.words.push(
      ...wordsOf(part)
        .slice(0, room)
        .map(({ letters }) => closedWord(letters)),
    );
    if (index % 2 === 1) query.phrases.push({ start, end: query.words.length });
  }
  const last = query.words.at(-1);
  if (last && open) last.open = true;
  if (last && isTooShort(last)) query.words.pop();
  const phrases = query.phrases
    .map(({ start, end }) => ({ start, end: Math.min(end, query.words.length) }))
    .filter(({ start, end }) => end - start > 1);
  return { ...query, phrases };
}

/**
 * One bare letter, still being typed, begins a word in every text: it finds all and costs most. It
 * counts from the second letter on, or once a space follows it.
 */
function isTooShort({ open, typed, marks }: QueryWord): boolean {
  return open && typed.length === 1 && marks !== 'toned' && !/^\d$/u.test(typed);
}

function closedWord(letters: string): QueryWord {
  const key = indexKey({ key: syllableKey(letters) });
  const typed = letters.toLowerCase().slice(0, LONGEST_WORD);
  return { key, typed, marks: marksOf(typed), open: false };
}

function marksOf(typed: string): Marks {
  if (tonelessKey(typed) !== typed) return 'toned';
  return foldedKey(typed) === typed ? 'plain' : 'marked';
}

/** Whether a word of a text answers a word of the query. */
export function likeness(word: QueryWord, key: string): Likeness {
  if (key === word.key || (word.open && key.startsWith(word.typed))) return 2;
  if (word.marks === 'toned') return 0;
  if (sameLetters(word.key, key, false)) return 1;
  return word.open && sameLetters(word.typed, key, true) ? 1 : 0;
}

/** Bare letters stand for themselves with any mark, marked ones for themselves with any tone. */
function sameLetters(asked: string, key: string, asBeginning: boolean): boolean {
  const folded = foldedKey(key);
  const plain = foldedKey(asked);
  if (asBeginning ? !folded.startsWith(plain) : folded !== plain) return false;
  if (plain === asked) return true;
  const toneless = tonelessKey(key);
  for (let index = 0; index < asked.length; index += 1) {
    const letter = asked.charAt(index);
    if (letter !== plain.charAt(index) && letter !== toneless.charAt(index)) return false;
  }
  return true;
}

/** From which bucket to which, both included, the words of an index can answer a word. */
export interface BucketRange {
  from: string;
  to: string;
}

/** Beyond every letter that a bucket can begin with. */
const LAST = '\uffff';

/** Where in the index a word is to be looked for; a finished word has one bucket. */
export function bucketRanges({ key, typed, open }: QueryWord): BucketRange[] {
  const whole = bucketOf(key);
  const beginning = bucketOf(typed);
  if (!open) return [{ from: whole, to: whole }];
  const begun = { from: beginning, to: beginning.length < 3 ? beginning + LAST : beginning };
  return whole === beginning ? [begun] : [begun, { from: whole, to: whole }];
}
