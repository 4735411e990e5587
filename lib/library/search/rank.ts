import type { FactHit } from './known-facts.ts';
import type { Hit } from './match-chunk.ts';
import type { Query } from './query.ts';

export interface Answer {
  /** The higher the better; equal ones are told apart by the caller. */
  rank: number;
  /** Neighbours of the query that the article has side by side. */
  near: number;
}

const COUNTED = 31;
const STEPS = 17;

/**
 * How well an article answers: first by words that stand together as asked, then by their tones,
 * then by the title, then by how often. Null when a word or a phrase is missing.
 */
export function rankAnswer(query: Query, hit: Hit | null, facts: FactHit): Answer | null {
  const either = (of: 'words' | 'exactWords' | 'pairs' | 'exactPairs' | 'phrases'): number =>
    (hit?.[of] ?? 0) | facts[of];
  if (bits(either('words')) < query.words.length) return null;
  if (bits(either('phrases')) < query.phrases.length) return null;
  const near = bits(either('pairs'));
  const run = Math.max(hit?.run ?? 0, facts.run);
  const tones = bits(either('exactPairs')) * STEPS + bits(either('exactWords'));
  const often = Math.min(hit?.count ?? 0, COUNTED);
  const place = (hit?.inTitle ? COUNTED + 1 : 0) + often;
  const together = run * STEPS + near;
  return { near, rank: (together * STEPS * STEPS + tones) * (2 * COUNTED + 2) + place };
}

/**
 * Answers that hold the words, but scattered, while the best one holds them side by side: in
 * Vietnamese two syllables apart are seldom the word that was meant.
 */
export function isScattered({ near }: Answer, bestNear: number): boolean {
  return near * 2 < bestNear;
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
