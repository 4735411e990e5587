import { dropTones } from '../text/fold.ts';
import type { Searchable } from './search-forms.ts';
import type { Category, TermLevel } from './term.ts';

/** The letters headwords can begin with, in the order of the Vietnamese alphabet. */
export const LETTERS = [...'AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY'] as const;

/** What a reader narrows the glossary to; null is everything. */
export interface Filters {
  category: Category | null;
  level: TermLevel | null;
  /** One of LETTERS, or "#" for headwords that begin with none of them. */
  letter: string | null;
}

export const NO_FILTERS: Filters = { category: null, level: null, letter: null };

/** The letter a headword stands under ("ủy ban" under U, "Đảng" under Đ), "#" for any other sign. */
export function letterOf(headword: string): string {
  const letter = dropTones(headword.slice(0, 1).normalize('NFC')).toUpperCase();
  return LETTERS.includes(letter) ? letter : '#';
}

/** Whether a term is in what the reader narrowed the glossary to. */
export function passes(
  term: Pick<Searchable, 'headword' | 'category' | 'level'>,
  { category, level, letter }: Filters,
): boolean {
  if (category !== null && term.category !== category) return false;
  if (level !== null && term.level !== level) return false;
  return letter === null || letterOf(term.headword) === letter;
}

/** The terms in the order of a Vietnamese dictionary; capitals make no difference. */
export function inDictionaryOrder<T extends Pick<Searchable, 'headword'>>(
  terms: readonly T[],
): T[] {
  const collator = new Intl.Collator('vi', { sensitivity: 'accent', numeric: true });
  return terms.toSorted((a, b) => collator.compare(a.headword, b.headword));
}

/** How many terms stand under each letter, whatever letter the filters name; in alphabetical order. */
export function lettersOf(
  terms: readonly Pick<Searchable, 'headword' | 'category' | 'level'>[],
  filters: Filters,
): Map<string, number> {
  const counts = new Map<string, number>([...LETTERS, '#'].map((letter) => [letter, 0]));
  for (const term of terms) {
    if (!passes(term, { ...filters, letter: null })) continue;
    const letter = letterOf(term.headword);
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return counts;
}
