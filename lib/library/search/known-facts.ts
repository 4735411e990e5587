import type { LibraryEntry } from '../../model/saved-article.ts';
import { likeness, type Query } from './query.ts';
import { indexKey, wordsOf } from './words.ts';

/** What an article answers by its paper, province, tags, collections and date: masks as in `Hit`. */
export interface FactHit {
  words: number;
  exactWords: number;
  pairs: number;
  exactPairs: number;
  /** As in `Hit`. */
  run: number;
  phrases: number;
}

const NO_HIT: FactHit = { words: 0, exactWords: 0, pairs: 0, exactPairs: 0, run: 0, phrases: 0 };

/** "2020-07-23T…" as it is printed: "23/7/2020". Null when it is no date. */
function printedDate(publishedAt: string | null): string | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})/u.exec(publishedAt ?? '');
  return found && `${Number(found[3])}/${Number(found[2])}/${found[1]}`;
}

/**
 * Answers queries from what the library's rows say, without the index. A value that many articles
 * share is looked at once; `collectionNames` by id.
 */
export function createFactSearch(
  query: Query,
  collectionNames: ReadonlyMap<string, string>,
): (entry: LibraryEntry) => FactHit {
  const known = new Map<string, FactHit>();
  const asksForDate = query.words.some(({ key }) => /^\d+$/u.test(key));
  const ask = (value: string): FactHit => {
    let hit = known.get(value);
    if (!hit) known.set(value, (hit = factHit(query, value)));
    return hit;
  };
  return ({ siteName, province, tags, collections, publishedAt }) => {
    const date = asksForDate ? printedDate(publishedAt) : null;
    const names = collections.map((id) => collectionNames.get(id) ?? null);
    const sum = { ...NO_HIT };
    for (const value of [siteName, province, date, ...tags, ...names]) {
      if (value !== null) add(sum, ask(value));
    }
    return sum;
  };
}

function add(sum: FactHit, hit: FactHit): void {
  sum.words |= hit.words;
  sum.exactWords |= hit.exactWords;
  sum.pairs |= hit.pairs;
  sum.exactPairs |= hit.exactPairs;
  sum.run = Math.max(sum.run, hit.run);
  sum.phrases |= hit.phrases;
}

const plainNumber = (key: string): string => (/^\d+$/u.test(key) ? String(Number(key)) : key);

/** How a value, a short text, answers a query by itself. */
export function factHit({ words, phrases }: Query, value: string): FactHit {
  const keys = wordsOf(value).map(indexKey).map(plainNumber);
  const asked = words.map((word) => ({
    ...word,
    key: plainNumber(word.key),
    typed: plainNumber(word.typed),
  }));
  const like = asked.map((word) => keys.map((key) => likeness(word, key)));
  const hit = { ...NO_HIT };
  let before: number[] = [];
  like.forEach((row, word) => {
    const next = like[word + 1];
    const runs = row.map((own, at) => (own > 0 ? (before[at - 1] ?? 0) + 1 : 0));
    hit.run = Math.max(hit.run, ...runs);
    before = runs;
    row.forEach((own, at) => {
      if (own > 0) hit.words |= 1 << word;
      if (own === 2) hit.exactWords |= 1 << word;
      const other = next?.[at + 1] ?? 0;
      if (own > 0 && other > 0) hit.pairs |= 1 << word;
      if (own === 2 && other === 2) hit.exactPairs |= 1 << word;
    });
  });
  phrases.forEach(({ start, end }, phrase) => {
    const stands = keys.some((_, at) =>
      like.slice(start, end).every((row, step) => (row[at + step] ?? 0) > 0),
    );
    if (stands) hit.phrases |= 1 << phrase;
  });
  return hit;
}
