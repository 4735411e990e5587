import type { Token } from '../text/tokens.ts';
import { withSharedEnds } from './coordination.ts';
import { compileCues, judge, type CompiledCues } from './cues.ts';
import { formsOf, type Form } from './forms.ts';
import { namesSomebody } from './person-names.ts';
import {
  companyAround,
  EVERYDAY_TOGETHER,
  isEvidence,
  isOfficial,
  SHORT_TEXT,
} from './register.ts';
import { createTrie, insert, type TrieNode } from './trie.ts';
import type { Cues, Term } from './term.ts';
import type { TermMatch } from './term-match.ts';

/** Whether a token belongs to something else. */
type Taken = (index: number) => boolean;

export interface MatchOptions {
  taken?: Taken;
  /** Day the text speaks from (YYYY-MM-DD…): some words were terms only from, or until, a day. */
  day?: string;
  /**
   * Whether the whole the tokens come from is about public affairs: then everyday words are terms
   * in it, else only in the company of others. Left out: the tokens themselves tell (register.ts).
   */
  official?: boolean;
}

/** What a reader lays over the glossary. */
export interface Overlay {
  /** The reader's own terms: of two forms of one length theirs is found. */
  terms: readonly Term[];
  /** Ids of terms not to be found, of either kind. */
  hidden: ReadonlySet<string>;
}

export interface Matcher {
  /** Terms in order of place, never overlapping and holding no taken token. */
  match(tokens: readonly Token[], options?: MatchOptions): TermMatch[];
  /**
   * A matcher that finds more and hides some. It shares what this one was built of; what is laid
   * over is built when it is first asked.
   */
  overlaid(overlay: Overlay): Matcher;
}

interface Candidate {
  end: number;
  forms: readonly Form[];
}

/** A match, and whether it holds only where the text is about public affairs. */
interface Found extends TermMatch {
  everyday: boolean;
}

const NOTHING_TAKEN: Taken = () => false;

type Node = TrieNode<Form>;

const ROMAN_NUMERAL = /^[IVXLC]+$/u;

/** In "Nghị quyết XXII Đại hội Đảng bộ" the number of a congress stands inside the term's name. */
const isPassedOver = ({ letters }: Token): boolean =>
  // Asked at the end of every walk: few words get as far as the expression.
  'IVXLC'.includes(letters.charAt(0)) && ROMAN_NUMERAL.test(letters);

/** Of forms that end at the same place those of the later trie come later, to be tried first. */
type Roots = readonly Node[];

interface Walk {
  tokens: readonly Token[];
  first: number;
  taken: Taken;
}

/**
 * The nodes one token leads to; an abbreviation matches as written, everything else folded. A node
 * alone comes without a list: nearly every step is of this kind, and memory would be its cost.
 */
function step(from: Node | readonly Node[], token: Token): Node | Node[] | null {
  if ('next' in from) {
    const folded = from.next?.get(token.key);
    const written = token.exact === token.key ? undefined : from.next?.get(token.exact);
    return folded && written ? [folded, written] : (folded ?? written ?? null);
  }
  const reached = from.flatMap((node) => step(node, token) ?? []);
  return reached.length > 1 ? reached : (reached[0] ?? null);
}

/** Adds the forms that end at some nodes, which were reached before the token `end`. */
function addEnding(nodes: Node | readonly Node[], end: number, found: Candidate[]): void {
  if (!('next' in nodes)) for (const node of nodes) addEnding(node, end, found);
  else if (nodes.values) found.push({ end, forms: nodes.values });
}

const NO_CANDIDATES: readonly Candidate[] = [];

/** All ends of forms that begin at a token and hold no taken one, shortest first. */
function candidatesAt(roots: Roots, { tokens, first, taken }: Walk): readonly Candidate[] {
  let nodes: Node | readonly Node[] | null = step(
    roots.length === 1 ? (roots[0] as Node) : roots,
    tokens[first] as Token,
  );
  if (nodes === null || taken(first)) return NO_CANDIDATES;
  const found: Candidate[] = [];
  addEnding(nodes, first + 1, found);
  for (let end = first + 1; end < tokens.length && !taken(end); end++) {
    const token = tokens[end] as Token;
    const reached: Node | Node[] | null = step(nodes, token);
    if (reached !== null) {
      nodes = reached;
      addEnding(nodes, end + 1, found);
    } else if (!isPassedOver(token)) break;
  }
  return found;
}

/** Everything about a text that finding a term at one place of it needs. */
interface Reading {
  tokens: readonly Token[];
  taken: Taken;
  day: string | null;
  hidden: ReadonlySet<string>;
  /** Whether everyday words may be terms. */
  everyday: boolean;
}

type CuesOf = (cues: Cues) => CompiledCues;

/** Cues are compiled at the first form they judge: most terms occur in no text of a session. */
function compileWhenAsked(): CuesOf {
  const compiled = new Map<Cues, CompiledCues>();
  return (cues) => {
    let there = compiled.get(cues);
    if (there === undefined) compiled.set(cues, (there = compileCues(cues)));
    return there;
  };
}

/** Which of the forms that end at a place its neighbours allow, the best first; null for none. */
function choose(
  forms: readonly Form[],
  {
    first,
    end,
    reading,
    compiled,
  }: {
    first: number;
    end: number;
    reading: Reading;
    compiled: CuesOf;
  },
): Found | null {
  const { tokens, day, hidden } = reading;
  let best: Found | null = null;
  for (const { term, misspelt, abbreviation, cues } of forms) {
    if (hidden.has(term.id)) continue;
    const asked = cues && compiled(cues);
    const verdict = asked ? judge(asked, { tokens, first, end, day, abbreviation }) : 'yes';
    const allowed = verdict === 'yes' || (verdict === 'everyday' && reading.everyday);
    if (!allowed || (best && (misspelt || !best.misspelt))) continue;
    best = { first, end, term, misspelt, everyday: verdict === 'everyday' };
  }
  return best && best.term.own !== true && namesSomebody(tokens, best) ? null : best;
}

/**
 * Found terms without the everyday words among them that stand in no company of public affairs;
 * what a shorter or later term can say in the place of one of those is found anew.
 */
function keepCompany(
  found: readonly Found[],
  {
    tokens,
    official,
    again,
  }: {
    tokens: readonly Token[];
    official: boolean | undefined;
    again: (from: number, to: number) => Found[];
  },
): readonly Found[] {
  const certain = found.filter(({ everyday }) => !everyday);
  if (official === true || certain.length === found.length) return found;
  const evidence = certain.filter(({ term }) => isEvidence(term));
  if (official === undefined) {
    const words = tokens.length;
    if (isOfficial({ evidence: evidence.length, words })) return found;
    const together = certain.length > 0 || found.length >= EVERYDAY_TOGETHER;
    if (words < SHORT_TEXT && together) return found;
  }
  const inCompany = companyAround(evidence.map(({ first }) => first));
  return found.flatMap((match, i) =>
    !match.everyday || inCompany(match.first)
      ? [match]
      : again(match.first, found[i + 1]?.first ?? tokens.length),
  );
}

function trieOf(terms: readonly Term[]): Node {
  const root = createTrie<Form>();
  for (const term of terms) {
    for (const { path, form } of formsOf(term)) insert(root, path, form);
  }
  return root;
}

/** Finds terms in texts, from the first to the last token of a stretch. */
function createFinder(roots: Roots, compiled: CuesOf) {
  const matchAt = (first: number, reading: Reading): Found | null => {
    const { tokens, taken } = reading;
    const candidates = candidatesAt(roots, { tokens, first, taken });
    for (let i = candidates.length - 1; i >= 0; i--) {
      const { end, forms } = candidates[i] as Candidate;
      const found = choose(forms, { first, end, reading, compiled });
      if (found) return found;
    }
    return null;
  };
  return (from: number, to: number, reading: Reading): Found[] => {
    const matches: Found[] = [];
    for (let i = from; i < to;) {
      const found = matchAt(i, reading);
      if (found) matches.push(found);
      i = found ? found.end : i + 1;
    }
    return matches;
  };
}

/** Everything one matcher is made of; an overlay shares the base. */
interface Parts {
  base: Node;
  compiled: CuesOf;
  overlay: Overlay;
}

function matcherOf({ base, compiled, overlay }: Parts): Matcher {
  let find: ReturnType<typeof createFinder> | null = null;
  const { hidden } = overlay;
  return {
    match(tokens, { taken = NOTHING_TAKEN, day, official } = {}) {
      const roots = () => (overlay.terms.length === 0 ? [base] : [base, trieOf(overlay.terms)]);
      const matchBetween = (find ??= createFinder(roots(), compiled));
      const reading: Reading = { tokens, taken, day: day ?? null, hidden, everyday: true };
      const found = matchBetween(0, tokens.length, reading);
      const again = (from: number, to: number): Found[] =>
        matchBetween(from, to, {
          ...reading,
          everyday: false,
          taken: (index) => index >= to || taken(index),
        });
      const kept = keepCompany(found, { tokens, official, again });
      const matches = withSharedEnds(base, { tokens, matches: kept, taken });
      return hidden.size === 0 ? matches : matches.filter(({ term }) => !hidden.has(term.id));
    },
    overlaid: (next) => matcherOf({ base, compiled, overlay: next }),
  };
}

const NO_OVERLAY: Overlay = { terms: [], hidden: new Set() };

/**
 * A matcher for a set of terms: leftmost-longest over a syllable trie. When the longest form at a
 * place is ruled out by its neighbours, shorter ones there are tried before moving on.
 */
export function createMatcher(terms: readonly Term[]): Matcher {
  return matcherOf({ base: trieOf(terms), compiled: compileWhenAsked(), overlay: NO_OVERLAY });
}
