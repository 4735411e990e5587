import type { Token } from '../text/tokens.ts';
import type { Form } from './forms.ts';
import type { TermMatch } from './term-match.ts';
import type { TrieNode } from './trie.ts';

/**
 * Terms that share their end: in "Bí thư, Phó Bí thư Tỉnh ủy" the first two syllables stand for
 * "Bí thư Tỉnh ủy". They are told by trying the end of a found term behind what stands before it.
 * Both must name the same thing before that end ("Bí thư"): else "Đảng, Bí thư Tỉnh ủy" would hold
 * a "Đảng ủy".
 */

/** Longest first part, and longest shared end, in tokens. */
const LONGEST_PART = 4;
const LONGEST_END = 4;

/** Number of tokens of ", ", " và ", ", các " and the like that end before an index; 0 for none. */
function linkBefore(tokens: readonly Token[], index: number): number {
  const key = (back: number): string | undefined => tokens[index - back]?.key;
  const article = key(1) === 'các' || key(1) === 'những' ? 1 : 0;
  const link = key(1 + article);
  return link === ',' || link === 'và' || link === 'hoặc' || link === '/' ? 1 + article : 0;
}

/** What a path of tokens leads to, if it is a form with its own cues left out of account. */
function formAlong(root: TrieNode<Form>, path: readonly Token[]): Form | null {
  let node: TrieNode<Form> | undefined = root;
  for (const { key, exact } of path) {
    node = node?.next?.get(key) ?? node?.next?.get(exact);
    if (node === undefined) return null;
  }
  return node?.values?.find(({ misspelt }) => !misspelt) ?? null;
}

/** The longest first part before a found term that its end completes; null when there is none. */
function partBefore(
  root: TrieNode<Form>,
  { tokens, match, floor }: { tokens: readonly Token[]; match: TermMatch; floor: number },
): TermMatch | null {
  const link = linkBefore(tokens, match.first);
  if (link === 0) return null;
  const end = match.first - link;
  for (let first = Math.max(floor, end - LONGEST_PART); first < end; first++) {
    const part = tokens.slice(first, end);
    if (!part.every(({ word }) => word)) continue;
    const longest = Math.min(LONGEST_END, match.end - match.first - 1);
    for (let length = longest; length > 0; length--) {
      if (tokens[match.end - length - 1]?.key !== part.at(-1)?.key) continue;
      const form = formAlong(root, [...part, ...tokens.slice(match.end - length, match.end)]);
      if (form) return { first, end, term: form.term, misspelt: false };
    }
  }
  return null;
}

/**
 * Found terms, in order, with those added that share the end of the one behind them. A part that
 * was found as a shorter term of its own ("Bí thư") gives way; one that is cut by a found term does not.
 */
export function withSharedEnds(
  root: TrieNode<Form>,
  {
    tokens,
    matches,
    taken,
  }: {
    tokens: readonly Token[];
    matches: readonly TermMatch[];
    taken: (index: number) => boolean;
  },
): TermMatch[] {
  const all: TermMatch[] = [];
  for (const match of matches) {
    const before = all.at(-1);
    // A shorter term may lie inside the part; anything that ends later is in the way.
    const floor = before ? before.first : 0;
    const part = match.end - match.first > 1 ? partBefore(root, { tokens, match, floor }) : null;
    if (part && !rangeTaken(part, taken)) {
      const inside = before !== undefined && before.end > part.first;
      if (!inside) all.push(part);
      else if (before.first >= part.first && before.end <= part.end) all[all.length - 1] = part;
    }
    all.push(match);
  }
  return all;
}

function rangeTaken({ first, end }: TermMatch, taken: (index: number) => boolean): boolean {
  for (let i = first; i < end; i++) if (taken(i)) return true;
  return false;
}
