import { tokenise } from '../text/tokens.ts';
import type { Term } from './term.ts';

/** One way of writing a term. */
export interface Form {
  term: Term;
  misspelt: boolean;
}

/** A form with the steps that lead to it in the trie. */
export interface PathToForm {
  path: string[];
  form: Form;
}

const ABBREVIATED = /\p{Lu}.*\p{Lu}/u;

/** The trie path of a written form; in an abbreviation, capitals such as "UBND" must match exactly. */
export function formPath(written: string, abbreviation: boolean): string[] {
  return tokenise(written).map((token) =>
    abbreviation && ABBREVIATED.test(token.letters) ? token.exact : token.key,
  );
}

/** A dash between the halves of a compound is often left out: kinh tế - xã hội, kinh tế xã hội. */
function withoutDashes(path: readonly string[]): string[] | null {
  const bare = path.filter((step) => step !== '-');
  const figures = path.some((step) => /^\d/u.test(step));
  return bare.length === path.length || figures ? null : bare;
}

/** Every way of writing a term, as trie paths. */
export function formsOf(term: Term): PathToForm[] {
  const right: Form = { term, misspelt: false };
  const wrong: Form = { term, misspelt: true };
  const paths: PathToForm[] = [];
  const add = (path: string[], form: Form): void => {
    paths.push({ path, form });
    const bare = withoutDashes(path);
    if (bare) paths.push({ path: bare, form });
  };
  for (const written of [term.headword, ...term.variants]) add(formPath(written, false), right);
  for (const written of term.abbreviations) add(formPath(written, true), right);
  for (const written of term.misspellings ?? []) add(formPath(written, false), wrong);
  return paths;
}
