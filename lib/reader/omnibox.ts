import type { SearchIndex } from '../glossary/search.ts';
import type { Searchable } from '../glossary/search-forms.ts';
import { lookUpAddress, termAddress } from './glossary-route.ts';
import { hanLine } from './han-syllables.ts';
import { libraryAddress } from './library-route.ts';

/** Browsers show six lines or so, the first of them their own, the last of ours the library's. */
const MOST = 5;

/** What is typed after this sign is looked for in the saved articles, not in the glossary. */
const LIBRARY_SIGN = '/';

interface Suggestion {
  content: string;
  description: string;
}

/**
 * Terms for what is typed into the address bar: headword, characters, English; last a way into the
 * saved articles, described by `libraryHint`, in which `%s` stands for what is typed.
 */
export function omniboxSuggestions(
  text: string,
  { index, libraryHint }: { index: SearchIndex<Searchable>; libraryHint: string },
): Suggestion[] {
  const wanted = libraryWords(text) ?? text.trim();
  if (wanted === '') return [];
  const library = {
    content: `${LIBRARY_SIGN}${wanted}`,
    description: libraryHint.replace('%s', () => wanted),
  };
  // A suggestion that says what was typed is refused.
  if (library.content === text.trim())
    return [{ ...library, content: `${LIBRARY_SIGN} ${wanted}` }];
  const terms = index.search(text, { limit: MOST }).hits.map(({ term }) => ({
    content: term.headword,
    description: [term.headword, hanLine(term), term.english].filter(Boolean).join(' – '),
  }));
  return [...terms, library];
}

function libraryWords(text: string): string | null {
  const typed = text.trim();
  return typed.startsWith(LIBRARY_SIGN) ? typed.slice(LIBRARY_SIGN.length).trim() : null;
}

/**
 * Where the entered text leads: a headword as it is written to its page, anything else to the
 * search, text after LIBRARY_SIGN to the saved articles. Without an index never to a term.
 */
export function omniboxAddress(text: string, index: SearchIndex<Searchable> | null): string {
  const inLibrary = libraryWords(text);
  if (inLibrary !== null) return libraryAddress(inLibrary);
  const wanted = text.trim().toLocaleLowerCase('vi');
  const [hit] = index?.search(text, { limit: 1 }).hits ?? [];
  const exact = hit?.term.headword.toLocaleLowerCase('vi') === wanted;
  return hit && exact ? termAddress(hit.term.id) : lookUpAddress(text);
}
