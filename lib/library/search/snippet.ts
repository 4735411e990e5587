import type { Article } from '../../model/article.ts';
import { answering } from './answering.ts';
import { searchedParts } from './article-words.ts';
import type { Query } from './query.ts';
import { indexKey, wordsOf } from './words.ts';

/** A stretch of a snippet; the marked ones answer the query. */
export interface SnippetRun {
  text: string;
  marked: boolean;
}

const WORDS_SHOWN = 34;
const WORDS_BEFORE = 8;
const CUT = '…';

interface Found {
  start: number;
  end: number;
  /** Index in the text's words. */
  at: number;
  word: number;
  exact: boolean;
  /** Stands beside a neighbour of the query. */
  near: boolean;
}

function findIn(text: string, query: Query): Found[] {
  const found: Found[] = [];
  for (const [at, token] of wordsOf(text).entries()) {
    for (const { word, exact } of answering(query, indexKey(token))) {
      const { start, end } = token;
      found.push({ start, end, at, word, exact, near: query.words.length === 1 });
    }
  }
  markNeighbours(found);
  return found;
}

function markNeighbours(found: Found[]): void {
  const places = new Map<string, Found>();
  const keyOf = (at: number, word: number): string => `${at} ${word}`;
  for (const one of found) places.set(keyOf(one.at, one.word), one);
  for (const one of found) {
    const next = places.get(keyOf(one.at + 1, one.word + 1));
    if (next) one.near = next.near = true;
  }
}

/** Only what stands together is marked where anything does; lone words of a query say little. */
const marksOf = (found: readonly Found[]): readonly Found[] =>
  found.some(({ near }) => near) ? found.filter(({ near }) => near) : found;

function runsOf(
  text: string,
  { found, start, end }: { found: readonly Found[]; start: number; end: number },
): SnippetRun[] {
  const runs: SnippetRun[] = [];
  let from = start;
  const add = (to: number, marked: boolean): void => {
    const last = runs.at(-1);
    const piece = text.slice(from, to).replace(/\s+/gu, ' ');
    if (piece === '') return;
    if (last?.marked === marked) last.text += piece;
    else runs.push({ text: piece, marked });
    from = to;
  };
  for (const one of found) {
    if (one.start < from || one.end > end) continue;
    // The space between two marked words is marked with them: one mark for "Cẩm Phả".
    const joins = runs.at(-1)?.marked === true && /^\s+$/u.test(text.slice(from, one.start));
    add(one.start, joins);
    add(one.end, true);
  }
  add(end, false);
  return runs;
}

/** A whole text with what answers the query marked. */
export function markText(text: string, query: Query): SnippetRun[] {
  const found = marksOf(findIn(text, query));
  return runsOf(text, { found, start: 0, end: text.length });
}

interface Window {
  text: string;
  found: Found[];
  score: number;
}

/** What one word can bring, found with its tone beside its neighbour. */
const BEST_OF_A_WORD = 400 + 20 + 1;

/** Neighbours count most, then the very tones, then how many different words there are. */
function scoreOf(found: readonly Found[]): number {
  const near = new Set(found.filter((one) => one.near).map(({ word }) => word)).size;
  const exact = new Set(found.filter((one) => one.exact && one.near).map(({ word }) => word)).size;
  return near * 400 + exact * 20 + new Set(found.map(({ word }) => word)).size;
}

function bestWindow(text: string, query: Query): Window {
  const all = findIn(text, query);
  let best: Window = { text, found: [], score: 0 };
  let end = 0;
  const most = query.words.length * BEST_OF_A_WORD;
  for (const [index, first] of all.entries()) {
    const limit = first.at + WORDS_SHOWN - WORDS_BEFORE;
    while (end < all.length && (all[end] as Found).at < limit) end += 1;
    const found = all.slice(index, end);
    const score = scoreOf(found);
    if (score > best.score) best = { text, found, score };
    if (score === most) break;
  }
  return best;
}

/**
 * The piece of an article, its title left out, that answers a query best, about WORDS_SHOWN words
 * long. Null when only the title or the library's own data answer.
 */
export function makeSnippet(article: Article, query: Query): SnippetRun[] | null {
  return snippetOf(searchedParts(article).slice(1), query);
}

/** The same of any texts; null when none of them has a word of the query. */
export function snippetOf(parts: readonly string[], query: Query): SnippetRun[] | null {
  let best: Window | null = null;
  for (const part of parts) {
    const piece = bestWindow(part, query);
    if (piece.score > (best?.score ?? 0)) best = piece;
    if (piece.score === query.words.length * BEST_OF_A_WORD) break;
  }
  const first = best?.found[0];
  if (!best || !first) return null;
  const words = wordsOf(best.text);
  const from = Math.max(0, first.at - WORDS_BEFORE);
  const to = Math.min(words.length, from + WORDS_SHOWN);
  const start = from === 0 ? 0 : (words[from]?.start ?? 0);
  const end = to === words.length ? best.text.length : (words[to - 1]?.end ?? best.text.length);
  const runs = runsOf(best.text, { found: marksOf(best.found), start, end });
  if (start > 0) runs.unshift({ text: CUT, marked: false });
  if (end < best.text.length) runs.push({ text: CUT, marked: false });
  return runs;
}
