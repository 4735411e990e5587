import { INVISIBLE } from './invisible.ts';
import { plainLetters, syllableKey } from './syllable-key.ts';

/**
 * A syllable, number or mark of a text with its place. Offsets are UTF-16 units of the text as it
 * was given, whatever its normal form, so no map back is needed.
 */
export interface Token {
  start: number;
  end: number;
  /** Folded key (lib/text/syllable-key.ts); for a mark the mark itself, every dash being "-". */
  key: string;
  /** The letters as written (NFC): abbreviations are told by their case. */
  letters: string;
  /** Key under which an abbreviation matches only as written; for anything else its `key`. */
  exact: string;
  word: boolean;
}

/** Kinds of UTF-16 units. A surrogate needs its partner before it can be told. */
const UNKNOWN = 0;
const SPACE = 1;
const BREAK = 2;
const WORD = 3;
const MARK = 4;
const SURROGATE = 5;

const IN_WORD = new RegExp(`^[\\p{L}\\p{N}\\p{M}${INVISIBLE}]$`, 'u');
const DASH = /^[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D-]$/u;

function kindOfCharacter(character: string): number {
  if (character === '\n' || character === '\t') return BREAK;
  if (IN_WORD.test(character)) return WORD;
  return /^\s$/u.test(character) ? SPACE : MARK;
}

/** Filled in as characters are met: asking a table is far quicker than asking Unicode each time. */
const kinds = new Uint8Array(0x10000);

function kindAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  let kind = kinds[unit] as number;
  if (kind === UNKNOWN) {
    kind = unit >= 0xd800 && unit <= 0xdfff ? SURROGATE : kindOfCharacter(text.charAt(index));
    kinds[unit] = kind;
  }
  if (kind !== SURROGATE) return kind;
  return kindOfCharacter(String.fromCodePoint(text.codePointAt(index) as number));
}

/** UTF-16 units of the character at an index. */
function widthAt(text: string, index: number): number {
  return (text.codePointAt(index) as number) > 0xffff ? 2 : 1;
}

interface Keys {
  key: string;
  letters: string;
  exact: string;
}

/** Two capitals at least: UBND, TTg, GRDP. */
const ABBREVIATION = /\p{Lu}.*\p{Lu}/u;

const KEYS_KEPT = 20_000;
const known = new Map<string, Keys>();

function keysOf(raw: string): Keys {
  let keys = known.get(raw);
  if (keys === undefined) {
    const letters = plainLetters(raw);
    const key = syllableKey(raw);
    keys = { key, letters, exact: ABBREVIATION.test(letters) ? exactKey(letters) : key };
    // News text repeats its syllables; a bound keeps hostile input from growing the map for ever.
    if (known.size >= KEYS_KEPT) known.clear();
    known.set(raw, keys);
  }
  return keys;
}

/** The key of a word that must match letter for letter: no folded key begins with "=". */
function exactKey(letters: string): string {
  return `=${letters}`;
}

/** The table answers for nearly every unit; only what it cannot tell is asked for at length. */
function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    if (kinds[text.charCodeAt(end)] === WORD) end += 1;
    else if (kindAt(text, end) === WORD) end += widthAt(text, end);
    else break;
  }
  return end;
}

/**
 * Splits a text into syllables, numbers and marks. Line breaks and tabs are marks, since no term
 * runs across list items or table cells; other white space only separates.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length;) {
    const kind = kindAt(text, start);
    if (kind === WORD) {
      const end = endOfWord(text, start);
      const { key, letters, exact } = keysOf(text.slice(start, end));
      if (key !== '') tokens.push({ start, end, key, letters, exact, word: true });
      start = end;
    } else if (kind === SPACE) {
      start += 1;
    } else {
      const end = start + widthAt(text, start);
      tokens.push(markToken(text.slice(start, end), start));
      start = end;
    }
  }
  return tokens;
}

function markToken(raw: string, start: number): Token {
  const mark = DASH.test(raw) ? '-' : raw;
  return { start, end: start + raw.length, key: mark, letters: mark, exact: mark, word: false };
}

/** Whether a word begins with a capital letter ("Quảng", "UBND"); digits do not count. */
export function isCapitalised(token: Token): boolean {
  const first = token.letters.charAt(0);
  return token.word && first !== first.toLowerCase();
}

/** Whether nothing but the start of the text or an end mark stands before the token. */
export function startsSentence(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before === undefined || /^[.!?:;\n\t“"‘'(+\-–]$/u.test(before.key);
}
