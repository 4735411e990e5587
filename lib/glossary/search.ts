import { foldHan } from '../text/fold-han.ts';
import { parseQuery, rankForm, rankHan, RANKS, type Query } from './search-rank.ts';
import { searchForms, type Searchable, type SearchField, type SearchForm } from './search-forms.ts';

export interface SearchHit<T extends Searchable> {
  term: T;
  /** By what the term was found. */
  field: SearchField | 'han';
  /** The form that was found, as it is written. */
  form: string;
}

export interface SearchResult<T extends Searchable> {
  /** The best first, at most `limit`. */
  hits: SearchHit<T>[];
  /** How many terms answer in all. */
  total: number;
}

export interface SearchOptions<T extends Searchable> {
  limit: number;
  /** Leaves out terms it says no to; they are not counted. */
  accepts?: (term: T) => boolean;
}

export interface SearchIndex<T extends Searchable> {
  readonly size: number;
  /** More terms to be found; in slices, so that a page with tens of thousands stays awake. */
  add(terms: readonly T[]): void;
  /** An input without words or characters finds nothing. */
  search(input: string, options: SearchOptions<T>): SearchResult<T>;
}

const HAN = /\p{Script=Han}/gu;
const LONGEST_HAN = 40;

/** What of the searchable forms is kept: by id, with the ids under the beginnings of their words. */
interface Store<T extends Searchable> {
  terms: T[];
  /** Folded characters of each term, a dot for a syllable without one. */
  han: string[];
  /** Letters of each headword, up to 63: of two equal answers the shorter comes first. */
  lengths: number[];
  forms: SearchForm[];
  /** Index of the term a form belongs to. */
  owners: number[];
  formsByStart: Map<string, number[]>;
  termsByCharacter: Map<string, number[]>;
}

/** The best answers so far, by index of the term; a rank of `RANKS` is none. */
interface Answers {
  ranks: Uint16Array;
  forms: Int32Array;
  found: number[];
}

/** Words are found under their first one, two and three letters. */
const startsOf = (word: string): string[] => [1, 2, 3].map((length) => word.slice(0, length));
const longestStart = (word: string): string => word.slice(0, 3);

function addTerm<T extends Searchable>(store: Store<T>, term: T): void {
  const owner = store.terms.push(term) - 1;
  const characters = foldHan(term.hanViet.map((one) => one ?? '\u00B7').join(''));
  store.han.push(characters);
  store.lengths.push(Math.min(term.headword.length, 63));
  for (const one of new Set(characters.match(HAN))) push(store.termsByCharacter, one, owner);
  for (const form of searchForms(term)) {
    const id = store.forms.push(form) - 1;
    store.owners.push(owner);
    const starts = form.folded.slice(1).split(' ').flatMap(startsOf);
    for (const start of new Set(starts)) push(store.formsByStart, start, id);
  }
}

function noAnswers(terms: number): Answers {
  return { ranks: new Uint16Array(terms).fill(RANKS), forms: new Int32Array(terms), found: [] };
}

function note(answers: Answers, { term, form, rank }: Record<'term' | 'form' | 'rank', number>) {
  const before = answers.ranks[term] as number;
  if (rank >= before) return;
  if (before === RANKS) answers.found.push(term);
  answers.ranks[term] = rank;
  answers.forms[term] = form;
}

function byWords<T extends Searchable>(store: Store<T>, query: Query): Answers {
  const answers = noAnswers(store.terms.length);
  for (const form of rarest(store.formsByStart, query.foldedWords.map(longestStart))) {
    const rank = rankForm(query, store.forms[form] as SearchForm);
    if (rank !== null) note(answers, { term: store.owners[form] as number, form, rank });
  }
  return answers;
}

function byCharacters<T extends Searchable>(store: Store<T>, query: string): Answers {
  const answers = noAnswers(store.terms.length);
  for (const term of rarest(store.termsByCharacter, [...query])) {
    const rank = rankHan(query, store.han[term] as string);
    if (rank !== null) note(answers, { term, form: -1, rank });
  }
  return answers;
}

/** Ranks leave this many places for the order in which terms were added. */
const PLACES = 2 ** 24;

/** Terms by rank, then level, then length. Numbers sort far quicker than rows. */
function sortedTerms<T extends Searchable>(
  store: Store<T>,
  { found, ranks }: Answers,
  accepts: ((term: T) => boolean) | undefined,
): number[] {
  const keys: number[] = [];
  for (const id of found) {
    const term = store.terms[id] as T;
    if (accepts && !accepts(term)) continue;
    const place = ((ranks[id] as number) * 8 + term.level) * 64 + (store.lengths[id] as number);
    keys.push(place * PLACES + id);
  }
  return Array.from(Float64Array.from(keys).sort(), (key) => key % PLACES);
}

/**
 * An index of terms for searching as one types: Vietnamese with or without marks, English, Hán
 * characters of any of their types, abbreviations. A query looks only at the forms that have a word
 * with the beginning of its rarest word.
 */
export function createSearchIndex<T extends Searchable>(first: readonly T[] = []): SearchIndex<T> {
  const store: Store<T> = {
    terms: [],
    han: [],
    lengths: [],
    forms: [],
    owners: [],
    formsByStart: new Map(),
    termsByCharacter: new Map(),
  };
  const hitOf = (id: number, form: number): SearchHit<T> => {
    const term = store.terms[id] as T;
    const { field, written } = store.forms[form] ?? {};
    return field !== undefined && written !== undefined
      ? { term, field, form: written }
      : { term, field: 'han', form: term.hanViet.join('') };
  };
  const index: SearchIndex<T> = {
    get size() {
      return store.terms.length;
    },
    add: (more) => more.forEach((term) => addTerm(store, term)),
    search(input, { limit, accepts }) {
      const characters = foldHan((input.match(HAN) ?? []).slice(0, LONGEST_HAN).join(''));
      const answers =
        characters === '' ? byWords(store, parseQuery(input)) : byCharacters(store, characters);
      const sorted = sortedTerms(store, answers, accepts);
      const hits = sorted.slice(0, limit).map((id) => hitOf(id, answers.forms[id] as number));
      return { hits, total: sorted.length };
    },
  };
  index.add(first);
  return index;
}

function push(lists: Map<string, number[]>, key: string, id: number): void {
  const list = lists.get(key);
  if (list) list.push(id);
  else lists.set(key, [id]);
}

/** The shortest of the lists; nothing when a key has none, since all of them must be there. */
function rarest(lists: ReadonlyMap<string, number[]>, keys: readonly string[]): readonly number[] {
  let shortest: readonly number[] | null = null;
  for (const key of keys) {
    const list = lists.get(key) ?? [];
    if (shortest === null || list.length < shortest.length) shortest = list;
  }
  return shortest ?? [];
}
