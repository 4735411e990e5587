import { joinWords, searchForms, searchWords, type Searchable } from './search-forms.ts';
import { foldAccents } from '../text/fold.ts';

/** A term that was typed out in full, and how else articles write it. */
export interface OtherForms {
  id: string;
  headword: string;
  /** Vietnamese, none of them what was typed. */
  forms: string[];
}

export interface FormFinder {
  /** Terms of which the whole text is one way of writing, English included; most have none. */
  find(text: string): OtherForms[];
}

/** Several terms may share an abbreviation; more than these say nothing. */
const MOST_TERMS = 3;
const MOST_FORMS = 4;

/** Finds terms by any of their written forms in whole: "UBND", "ubnd", "People’s Committee". */
export function createFormFinder(terms: readonly Searchable[]): FormFinder {
  const byForm = new Map<string, Searchable[]>();
  for (const term of terms) {
    for (const form of new Set(searchForms(term).map(({ folded }) => folded))) {
      const list = byForm.get(form);
      if (list) list.push(term);
      else byForm.set(form, [term]);
    }
  }
  return {
    find(text) {
      const exact = joinWords(searchWords(text));
      const folded = foldAccents(exact);
      const isPlain = exact === folded;
      const meant = (byForm.get(folded) ?? []).filter(
        (term) => isPlain || searchForms(term).some((form) => form.exact === exact),
      );
      return meant
        .slice(0, MOST_TERMS)
        .map(({ id, headword, ...term }) => {
          const written = [headword, ...term.abbreviations, ...term.variants];
          const others = written.filter((form) => {
            const key = joinWords(searchWords(form));
            return (isPlain ? foldAccents(key) : key) !== exact;
          });
          return { id, headword, forms: distinct(others).slice(0, MOST_FORMS) };
        })
        .filter(({ forms }) => forms.length > 0);
    },
  };
}

/** Spellings the search takes for one ("uỷ ban", "ủy ban") are named once. */
function distinct(forms: readonly string[]): string[] {
  const seen = new Set<string>();
  return forms.filter((form) => {
    const key = joinWords(searchWords(form));
    return !seen.has(key) && seen.add(key);
  });
}
