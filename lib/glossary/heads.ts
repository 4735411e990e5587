import type { Searchable } from './search-forms.ts';
import type { Term } from './term.ts';

/**
 * What the background searches for the address bar: terms without definitions and senses. It is
 * packed as a file of its own, so that a woken background reads it only when someone types.
 */
export function glossaryHeads(terms: readonly Term[]): Searchable[] {
  return terms.map((term) => ({
    id: term.id,
    headword: term.headword,
    aliases: term.aliases ?? [],
    variants: term.variants,
    abbreviations: term.abbreviations,
    misspellings: term.misspellings ?? [],
    english: term.english,
    hanViet: term.hanViet,
    category: term.category,
    level: term.level,
  }));
}

const isHead = (value: unknown): value is Searchable => {
  const head = value as Partial<Searchable> | null;
  return (
    typeof head?.id === 'string' &&
    typeof head.headword === 'string' &&
    typeof head.english === 'string' &&
    typeof head.level === 'number' &&
    [head.variants, head.abbreviations, head.hanViet].every(Array.isArray)
  );
};

/** The packed heads as they are read back; what is no head is left out. */
export function parseGlossaryHeads(value: unknown): Searchable[] {
  return Array.isArray(value) ? value.filter(isHead) : [];
}
