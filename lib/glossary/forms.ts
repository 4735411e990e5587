import { tokenise } from '../text/tokens.ts';
import type { Cues, Term } from './term.ts';

/** One way of writing a term. */
export interface Form {
  term: Term;
  misspelt: boolean;
  /** Written in capitals whatever stands around it. */
  abbreviation: boolean;
  cues: Cues | undefined;
}

/** A form with the steps that lead to it in the trie. */
export interface PathToForm {
  path: string[];
  form: Form;
}

/** The trie path of a written form; in an abbreviation, capitals such as "UBND" must match exactly. */
function formPath(written: string, abbreviation: boolean): string[] {
  return tokenise(written).map(({ key, exact }) => (abbreviation ? exact : key));
}

/** A dash between the halves of a compound is often left out: kinh tế - xã hội, kinh tế xã hội. */
function withoutDashes(path: readonly string[]): string[] | null {
  const bare = path.filter((step) => step !== '-');
  const figures = path.some((step) => /^\d/u.test(step));
  return bare.length === path.length || figures ? null : bare;
}

/** Every way of writing a term, as trie paths. */
export function formsOf(term: Term): PathToForm[] {
  const paths: PathToForm[] = [];
  const add = (written: string, kind: { abbreviation?: boolean; misspelt?: boolean }): void => {
    const { abbreviation = false, misspelt = false } = kind;
    const cues = term.formCues?.[written] ?? term.cues;
    const form: Form = { term, misspelt, abbreviation, cues };
    const path = formPath(written, abbreviation);
    paths.push({ path, form });
    const bare = withoutDashes(path);
    if (bare) paths.push({ path: bare, form });
  };
  for (const written of [term.headword, ...term.variants]) add(written, {});
  for (const written of term.abbreviations) add(written, { abbreviation: true });
  for (const written of term.misspellings ?? []) add(written, { misspelt: true });
  return paths;
}
