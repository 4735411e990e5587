import { dropTones, foldAccents } from '../text/fold.ts';
import { joinWords, searchWords, SEARCH_FIELDS, type SearchForm } from './search-forms.ts';

/** Longer input is no search; what is beyond is not looked at. */
const LONGEST_QUERY = 200;
const MOST_WORDS = 16;

/** What a reader typed, ready to be compared. The last word may be unfinished. */
export interface Query {
  words: readonly string[];
  foldedWords: readonly string[];
  exact: string;
  folded: string;
}

/** The words of an input; the rest of a very long one is not looked at. */
export function parseQuery(input: string): Query {
  const words = searchWords(input.slice(0, LONGEST_QUERY)).slice(0, MOST_WORDS);
  const foldedWords = words.map(foldAccents);
  return { words, foldedWords, exact: joinWords(words), folded: joinWords(foldedWords) };
}

/** How much of the form the query is; less is better. */
const WHOLE = 0;
const BEGINNING = 1;
const INSIDE = 2;
const SCATTERED = 3;

/** How the marks agree; less is better. */
const SAME_MARKS = 0;
const FEWER_MARKS = 1;
const OTHER_MARKS = 2;

const wordsOf = (joined: string): string[] => joined.slice(1).split(' ');

/** Marks of one typed word against a word of the form that it equals, or begins, when folded. */
function marksOfWord(typed: string, foldedTyped: string, written: string): number {
  if (written.startsWith(typed)) return SAME_MARKS;
  const fewer = typed === foldedTyped || dropTones(written).startsWith(typed);
  return fewer ? FEWER_MARKS : OTHER_MARKS;
}

/** Marks of the whole query, which stands in the folded form at `at`. */
function marksInRow(query: Query, form: SearchForm, at: number): number {
  if (form.exact.includes(query.exact)) return SAME_MARKS;
  if (query.exact === query.folded) return FEWER_MARKS;
  const first = at === 0 ? 0 : wordsOf(form.folded.slice(0, at)).length;
  const written = wordsOf(form.exact);
  return query.words.reduce((worst, word, i) => {
    const marks = marksOfWord(word, query.foldedWords[i] ?? '', written[first + i] ?? '');
    return Math.max(worst, marks);
  }, SAME_MARKS);
}

/** Marks of a query whose words stand anywhere in the form; null when one of them does not. */
function marksScattered(query: Query, form: SearchForm): number | null {
  if (query.words.length < 2) return null;
  // Splitting costs far more than looking: most forms end here.
  if (!query.foldedWords.every((word) => form.folded.includes(` ${word}`))) return null;
  const written = wordsOf(form.exact);
  const folded = wordsOf(form.folded);
  return query.words.reduce((worst, word, i) => {
    const foldedWord = query.foldedWords[i] ?? '';
    const marks = written
      .filter((_, at) => folded[at]?.startsWith(foldedWord))
      .map((one) => marksOfWord(word, foldedWord, one));
    return Math.max(worst, Math.min(...marks));
  }, SAME_MARKS);
}

function shapeOf(query: Query, form: SearchForm): { shape: number; marks: number } | null {
  const at = form.folded.indexOf(query.folded);
  if (at === -1) {
    const marks = marksScattered(query, form);
    return marks === null ? null : { shape: SCATTERED, marks };
  }
  const marks = marksInRow(query, form, at);
  if (at > 0) return { shape: INSIDE, marks };
  return { shape: form.folded.length === query.folded.length ? WHOLE : BEGINNING, marks };
}

/** Every rank is below this. */
export const RANKS = 8 ** 4;

/**
 * How well a form answers a query, as a number that is smaller for a better answer; null when it
 * does not. Marks that contradict what was typed come last whatever the rest; then the whole form
 * before its beginning before a part; then the very marks before fewer; then the field.
 */
export function rankForm(query: Query, form: SearchForm): number | null {
  const found = shapeOf(query, form);
  if (found === null) return null;
  const { shape, marks } = found;
  const contradicted = marks === OTHER_MARKS ? 1 : 0;
  const fewer = marks === SAME_MARKS ? 0 : 1;
  return ((contradicted * 8 + shape) * 8 + fewer) * 8 + SEARCH_FIELDS.indexOf(form.field);
}

/** The same for Hán characters: whole, beginning, part; null when they do not stand in a row. */
export function rankHan(query: string, characters: string): number | null {
  const at = characters.indexOf(query);
  if (at === -1) return null;
  if (at > 0) return INSIDE;
  return characters.length === query.length ? WHOLE : BEGINNING;
}
