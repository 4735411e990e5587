import { syllableKey } from '../text/syllable-key.ts';
import type { Token } from '../text/tokens.ts';

/** A text read for citations without a full number. */
export interface Reading {
  text: string;
  tokens: readonly Token[];
  /** Day of the article (YYYY-MM-DD); null when not known. */
  day: string | null;
}

/** Folded keys of a phrase's syllables. */
export const keysOf = (phrase: string): string[] => phrase.split(' ').map(syllableKey);

/** Index of the token after a phrase that begins at a token; -1 when it does not stand there. */
export function after(tokens: readonly Token[], at: number, keys: readonly string[]): number {
  for (let i = 0; i < keys.length; i++) {
    if (tokens[at + i]?.key !== keys[i]) return -1;
  }
  return at + keys.length;
}

/** Index after the first of some phrases that stands at a token; the token itself when none does. */
export function pass(
  tokens: readonly Token[],
  at: number,
  phrases: readonly (readonly string[])[],
): number {
  for (const keys of phrases) {
    const end = after(tokens, at, keys);
    if (end !== -1) return end;
  }
  return at;
}

/** Whether two neighbours touch, as the parts of "1.000" and "18-NQ" do. */
export function touches(tokens: readonly Token[], index: number): boolean {
  const [left, right] = [tokens[index], tokens[index + 1]];
  return left !== undefined && right !== undefined && left.end === right.start;
}

const YEAR = /^(?:19|20)\d{2}$/u;

/**
 * The year that stands at a token, with or without "năm" before it, and the index after it; null
 * for digits that are part of something longer ("2015-2020", "2015/QH13", "2.015").
 */
export function yearAt(
  tokens: readonly Token[],
  at: number,
): { year: number; end: number; said: boolean } | null {
  const said = tokens[at]?.key === 'năm';
  const index = said ? at + 1 : at;
  const digits = tokens[index]?.letters ?? '';
  if (!YEAR.test(digits)) return null;
  const mark = tokens[index + 1]?.key ?? '';
  const joined =
    touches(tokens, index) &&
    /^[/.,%-]$/u.test(mark) &&
    touches(tokens, index + 1) &&
    /^[\d\p{L}]/u.test(tokens[index + 2]?.letters ?? '');
  return joined ? null : { year: Number(digits), end: index + 1, said };
}
