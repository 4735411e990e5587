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
  word: boolean;
}

const TOKEN = new RegExp(`([\\p{L}\\p{N}\\p{M}${INVISIBLE}]+)|([\\n\\t])|([^\\s])`, 'gu');
const DASH = /^[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D-]$/u;

interface Keys {
  key: string;
  letters: string;
}

const KEYS_KEPT = 20_000;
const known = new Map<string, Keys>();

function keysOf(raw: string): Keys {
  let keys = known.get(raw);
  if (keys === undefined) {
    keys = { key: syllableKey(raw), letters: plainLetters(raw) };
    // News text repeats its syllables; a bound keeps hostile input from growing the map for ever.
    if (known.size >= KEYS_KEPT) known.clear();
    known.set(raw, keys);
  }
  return keys;
}

/**
 * Splits a text into syllables, numbers and marks. Line breaks and tabs are marks, since no term
 * runs across list items or table cells; other white space only separates.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    if (match[1] !== undefined) {
      const { key, letters } = keysOf(raw);
      if (key !== '') tokens.push({ start, end, key, letters, word: true });
    } else {
      const mark = DASH.test(raw) ? '-' : raw;
      tokens.push({ start, end, key: mark, letters: mark, word: false });
    }
  }
  return tokens;
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
