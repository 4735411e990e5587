import type { FormFinder, OtherForms } from '../../glossary/other-forms.ts';
import type { TermNote } from '../own-terms/own-term.ts';
import { findNotes, type FoundNote } from '../search/find-notes.ts';
import { parseQuery } from '../search/query.ts';

/** What else answers a search of the library: no article by itself, but a way to some. */
export interface ShelfHints {
  /** Terms that were typed out, with the other ways articles write them. */
  forms: readonly OtherForms[];
  /** The reader's notes that have the words, each with the headword of its term. */
  notes: readonly (FoundNote & { headword: string })[];
}

export const NO_HINTS: ShelfHints = { forms: [], notes: [] };

const MOST_NOTES = 5;

/** What there is to say of a search; a note on a term that is gone is passed over. */
export function shelfHints(
  text: string,
  known: {
    finder: FormFinder;
    notes: readonly TermNote[];
    headwordOf(termId: string): string | undefined;
  },
): ShelfHints {
  const found = findNotes(parseQuery(text), { notes: known.notes, limit: MOST_NOTES });
  return {
    forms: known.finder.find(text),
    notes: found.flatMap((note) => {
      const headword = known.headwordOf(note.termId);
      return headword === undefined ? [] : [{ ...note, headword }];
    }),
  };
}
