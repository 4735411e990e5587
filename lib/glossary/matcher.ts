import type { Token } from '../text/tokens.ts';
import { compileCues, cuesAllow, type CompiledCues } from './cues.ts';
import { formsOf, type Form } from './forms.ts';
import { createTrie, insert, type TrieNode } from './trie.ts';
import type { Term } from './term.ts';

/** A term found in a row of tokens: [first, end) are token indexes. */
export interface TermMatch {
  first: number;
  end: number;
  term: Term;
  misspelt: boolean;
}

/** Whether a token belongs to something else. */
type Taken = (index: number) => boolean;

export interface Matcher {
  /** Terms in order of place, never overlapping and holding no taken token. */
  match(tokens: readonly Token[], taken?: Taken): TermMatch[];
}

interface Candidate {
  end: number;
  forms: readonly Form[];
}

const NO_CANDIDATES: Candidate[] = [];

const ROMAN_NUMERAL = /^[IVXLC]+$/u;

/** The nodes one token leads to; an abbreviation matches as written, everything else folded. */
function step(nodes: readonly TrieNode<Form>[], { key, exact, letters }: Token): TrieNode<Form>[] {
  const reached: TrieNode<Form>[] = [];
  for (const { next } of nodes) {
    const folded = next?.get(key);
    if (folded) reached.push(folded);
    const written = next?.get(exact);
    if (written && written !== folded) reached.push(written);
  }
  // "Nghị quyết XXII Đại hội Đảng bộ": the number of a congress stands inside the term's name.
  return reached.length === 0 && ROMAN_NUMERAL.test(letters) ? [...nodes] : reached;
}

/** All ends of forms that begin at a token and hold no taken one, shortest first. */
function candidatesAt(
  root: TrieNode<Form>,
  { tokens, first, taken }: { tokens: readonly Token[]; first: number; taken: Taken },
): Candidate[] {
  const { key, exact } = tokens[first] as Token;
  if (!root.next?.has(key) && !root.next?.has(exact)) return NO_CANDIDATES;
  const found: Candidate[] = [];
  let nodes: readonly TrieNode<Form>[] = [root];
  for (let i = first; nodes.length > 0 && i < tokens.length && !taken(i); i++) {
    const reached = step(nodes, tokens[i] as Token);
    const passedOver = reached.length > 0 && reached[0] === nodes[0];
    if (!passedOver) {
      for (const { values } of reached) if (values) found.push({ end: i + 1, forms: values });
    }
    nodes = reached;
  }
  return found;
}

/**
 * A matcher for a set of terms: leftmost-longest over a syllable trie. When the longest form at a
 * place is ruled out by its neighbours, shorter ones there are tried before moving on.
 */
export function createMatcher(terms: readonly Term[]): Matcher {
  const root = createTrie<Form>();
  const cues = new Map<Term, CompiledCues>();
  for (const term of terms) {
    if (term.cues) cues.set(term, compileCues(term.cues));
    for (const { path, form } of formsOf(term)) insert(root, path, form);
  }

  const allowed = (tokens: readonly Token[], first: number, end: number) => (form: Form) => {
    const compiled = cues.get(form.term);
    return compiled === undefined || cuesAllow(compiled, { tokens, first, end });
  };

  const matchAt = (tokens: readonly Token[], first: number, taken: Taken): TermMatch | null => {
    const candidates = candidatesAt(root, { tokens, first, taken });
    for (let i = candidates.length - 1; i >= 0; i--) {
      const { end, forms } = candidates[i] as Candidate;
      const fitting = forms.filter(allowed(tokens, first, end));
      const form = fitting.find(({ misspelt }) => !misspelt) ?? fitting[0];
      if (form) return { first, end, term: form.term, misspelt: form.misspelt };
    }
    return null;
  };

  return {
    match(tokens, taken = () => false) {
      const matches: TermMatch[] = [];
      for (let i = 0; i < tokens.length;) {
        const found = matchAt(tokens, i, taken);
        if (found) matches.push(found);
        i = found ? found.end : i + 1;
      }
      return matches;
    },
  };
}
