import type { Term } from './term.ts';

/** A Hán character of a headword with the other terms that are built on it. */
export interface WordFamily {
  character: string;
  /** The syllable it is read as in the headword, lower case. */
  syllable: string;
  /** Frequent terms first, then as the glossary has them; never the term itself. */
  relatives: readonly Term[];
}

type Rooted = Pick<Term, 'id' | 'headword' | 'hanViet'>;

/** Terms by the Hán characters of their headwords. */
export type TermsByCharacter = ReadonlyMap<string, readonly Term[]>;

/** Lists the terms under every character of their headwords. */
export function indexByCharacter(terms: Iterable<Term>): TermsByCharacter {
  const index = new Map<string, Term[]>();
  for (const term of terms) {
    const characters = term.hanViet.filter((one) => one !== null);
    for (const one of new Set(characters)) {
      const listed = index.get(one);
      if (listed) listed.push(term);
      else index.set(one, [term]);
    }
  }
  return index;
}

/**
 * The families of a term: one for each of its characters that other terms share, in the order of the
 * headword. Syllables that sound the same and are written with other characters are no relatives.
 */
export function wordFamilies(term: Rooted, index: TermsByCharacter): WordFamily[] {
  const syllables = term.headword.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const aligned = syllables.length === term.hanViet.length;
  const seen = new Set<string>();
  return term.hanViet.flatMap((character, i) => {
    if (character === null || seen.has(character)) return [];
    seen.add(character);
    const relatives = (index.get(character) ?? [])
      .filter(({ id }) => id !== term.id)
      .toSorted((a, b) => a.level - b.level);
    const syllable = aligned ? (syllables[i] ?? '').toLocaleLowerCase('vi') : '';
    return relatives.length === 0 ? [] : [{ character, syllable, relatives }];
  });
}
