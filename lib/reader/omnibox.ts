import type { SearchIndex } from '../glossary/search.ts';
import type { Searchable } from '../glossary/search-forms.ts';
import { lookUpAddress, termAddress } from './glossary-route.ts';
import { hanLine } from './han-syllables.ts';

/** Browsers show six lines or so, the first of them their own. */
const MOST = 6;

interface Suggestion {
  content: string;
  description: string;
}

/** Terms for what is typed into the address bar: headword, characters, English. */
export function omniboxSuggestions(text: string, index: SearchIndex<Searchable>): Suggestion[] {
  return index.search(text, { limit: MOST }).hits.map(({ term }) => ({
    content: term.headword,
    description: [term.headword, hanLine(term), term.english].filter(Boolean).join(' – '),
  }));
}

/**
 * Where the entered text leads: a headword as it is written to its page, anything else to the
 * search. Without an index always to the search.
 */
export function omniboxAddress(text: string, index: SearchIndex<Searchable> | null): string {
  const wanted = text.trim().toLocaleLowerCase('vi');
  const [hit] = index?.search(text, { limit: 1 }).hits ?? [];
  const exact = hit?.term.headword.toLocaleLowerCase('vi') === wanted;
  return hit && exact ? termAddress(hit.term.id) : lookUpAddress(text);
}
