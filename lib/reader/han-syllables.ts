import type { Term } from '../glossary/term.ts';

export interface HanSyllable {
  /** The syllable as the headword writes it. */
  syllable: string;
  /** Its Hán character; null for a native syllable or a numeral. */
  character: string | null;
}

type Headword = Pick<Term, 'headword' | 'hanViet'>;

/**
 * The headword's syllables, each over its character. Null when the term has no character at all or
 * when syllables and characters do not count the same, so that nothing false is set side by side.
 */
export function hanSyllables({ headword, hanViet }: Headword): HanSyllable[] | null {
  const syllables = headword.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  if (syllables.length !== hanViet.length || hanViet.every((one) => one === null)) return null;
  return syllables.map((syllable, index) => ({ syllable, character: hanViet[index] ?? null }));
}

/**
 * The characters in one line; a gap of native syllables or numerals inside is an ellipsis, at the
 * ends it is nothing. Null when the term has no character.
 */
export function hanLine({ hanViet }: Pick<Term, 'hanViet'>): string | null {
  const line = hanViet
    .map((character) => character ?? ' ')
    .join('')
    .trim()
    .replaceAll(/ +/g, ' … ');
  return line === '' ? null : line;
}
