import { foldAccents } from '../text/fold.ts';
import { tokenise } from '../text/tokens.ts';
import type { Term } from './term.ts';

/** What of a term can be searched; the whole term is not needed. */
export type Searchable = Pick<
  Term,
  | 'id'
  | 'headword'
  | 'aliases'
  | 'variants'
  | 'abbreviations'
  | 'misspellings'
  | 'english'
  | 'hanViet'
  | 'category'
  | 'level'
>;

/** By what a term was found, the best first. */
export const SEARCH_FIELDS = [
  'headword',
  'abbreviation',
  'variant',
  'english',
  'misspelling',
] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** One way of writing a term, as words with a space before each: " uỷ ban" is found by " ba". */
export interface SearchForm {
  field: SearchField;
  written: string;
  /** Keys of lib/text/syllable-key.ts: tones kept, spellings of one syllable brought together. */
  exact: string;
  /** The same without tones and marks. */
  folded: string;
}

/** The words of a text as keys; marks are dropped, "people's" is one word. */
export function searchWords(text: string): string[] {
  return tokenise(text.replace(/['\u2019]/gu, ''))
    .filter(({ word }) => word)
    .map(({ key }) => key);
}

/** Words joined for searching, a space before each. */
export const joinWords = (words: readonly string[]): string =>
  words.map((word) => ` ${word}`).join('');

/** A glossary repeats its syllables; a bound keeps a hostile one from growing the map for ever. */
const FOLDS_KEPT = 20_000;
const folds = new Map<string, string>();

function foldWord(word: string): string {
  let folded = folds.get(word);
  if (folded === undefined) {
    if (folds.size >= FOLDS_KEPT) folds.clear();
    folds.set(word, (folded = foldAccents(word)));
  }
  return folded;
}

function formOf(field: SearchField, written: string): SearchForm {
  const words = searchWords(written);
  return {
    field,
    written,
    exact: joinWords(words),
    folded: joinWords(words.map(foldWord)),
  };
}

/** Every way of writing a term that a reader may search for. */
export function searchForms(term: Searchable): SearchForm[] {
  const of = (field: SearchField, all: readonly string[] = []) =>
    all.map((written) => formOf(field, written));
  return [
    ...of('headword', [term.headword]),
    ...of('abbreviation', term.abbreviations),
    ...of('variant', [...(term.aliases ?? []), ...term.variants]),
    ...of('english', term.english.split(/\s*;\s*/u)),
    ...of('misspelling', term.misspellings),
  ].filter(({ folded }) => folded !== '');
}
