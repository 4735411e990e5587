import { likeness, type Query } from './query.ts';

/** A word of a query that a word of a text answers. */
export interface Answering {
  /** Its number in the query. */
  word: number;
  /** The very word, not only its letters. */
  exact: boolean;
}

const known = new WeakMap<Query, Map<string, readonly Answering[]>>();

/** Which words of a query a word of a text answers; remembered, since texts repeat their words. */
export function answering(query: Query, key: string): readonly Answering[] {
  let words = known.get(query);
  if (!words) known.set(query, (words = new Map()));
  let found = words.get(key);
  if (!found) {
    const like = query.words.map((word) => likeness(word, key));
    found = like.flatMap((one, word) => (one === 0 ? [] : [{ word, exact: one === 2 }]));
    words.set(key, found);
  }
  return found;
}
