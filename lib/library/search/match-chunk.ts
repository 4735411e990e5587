import { answering } from './answering.ts';
import { BODY_START } from './article-words.ts';
import { ByteReader } from './bytes.ts';
import { readEntries, type Entry } from './postings.ts';
import type { Query } from './query.ts';

/** How an article answers a query. Masks: bit i is word i, or the pair of words i and i + 1. */
export interface Hit {
  words: number;
  /** Words found as they were typed. */
  exactWords: number;
  /** Neighbours of the query that stand side by side. */
  pairs: number;
  exactPairs: number;
  /** Words of the query, at most, that follow one another as asked. */
  run: number;
  /** Bit i is phrase i. */
  phrases: number;
  /** The words, or two of them side by side, stand in the title. */
  inTitle: boolean;
  /** How often, roughly. */
  count: number;
}

export interface ChunkSearch {
  query: Query;
  /** Rows of the chunk that hold the words' buckets; more rows do no harm. */
  rows: readonly Uint8Array[];
  /** Number of documents the chunk has, living or not. */
  size: number;
  /**
   * Words a document answers by what is known of it beside its text, as a mask; -1 when it is not
   * wanted at all.
   */
  known(document: number): number;
}

/** The places of one word: per document, doubled, plus one where it is the very word. */
type Places = (number[] | undefined)[];

interface WordFind {
  entries: { entry: Entry; exact: boolean }[];
  /** Per document 0, 1 or 2 as in `likeness`. */
  found: Uint8Array;
  /** Per document, how often. */
  counts: Uint32Array;
}

/** The documents of one chunk of the index that answer every word, by their number. */
export function matchChunk(search: ChunkSearch): Map<number, Hit> {
  const { query, size, known } = search;
  const finds = findWords(search);
  const all = 2 ** query.words.length - 1;
  const wanted = new Uint8Array(size);
  for (let document = 0; document < size; document += 1) {
    const mask = known(document);
    if (mask < 0) continue;
    let words = mask;
    finds.forEach(({ found }, word) => {
      if (found[document] !== 0) words |= 1 << word;
    });
    if (words === all) wanted[document] = 1;
  }
  // A lone word has no neighbours: whether it is in the title is told by its first place.
  const firstOnly = finds.length === 1;
  const placed = finds.map((find) => placesOf(find, { wanted, firstOnly }));
  const hits = new Map<number, Hit>();
  for (let document = 0; document < size; document += 1) {
    if (wanted[document] === 1) hits.set(document, hitOf({ document, query, finds, placed }));
  }
  return hits;
}

function findWords({ query, rows, size }: ChunkSearch): WordFind[] {
  const finds = query.words.map((): WordFind => ({
    entries: [],
    found: new Uint8Array(size),
    counts: new Uint32Array(size),
  }));
  for (const row of rows) {
    for (const entry of readEntries(row)) {
      for (const { word, exact } of answering(query, entry.key)) {
        note(finds[word] as WordFind, { entry, exact });
      }
    }
  }
  return finds;
}

function note(find: WordFind, { entry, exact }: { entry: Entry; exact: boolean }): void {
  const like = exact ? 2 : 1;
  find.entries.push({ entry, exact });
  const reader = new ByteReader(entry.documents);
  let document = 0;
  while (!reader.done) {
    document += reader.number();
    const count = reader.number();
    if (document >= find.found.length) return;
    find.counts[document] = (find.counts[document] as number) + count;
    if ((find.found[document] as number) < like) find.found[document] = like;
  }
}

function placesOf(
  { entries, found }: WordFind,
  { wanted, firstOnly }: { wanted: Uint8Array; firstOnly: boolean },
): Places {
  const places: Places = Array.from({ length: found.length });
  for (const { entry, exact } of entries) {
    const documents = new ByteReader(entry.documents);
    const steps = new ByteReader(entry.places);
    let document = 0;
    while (!documents.done) {
      document += documents.number();
      const count = documents.number();
      const taken = wanted[document] !== 1 ? 0 : firstOnly ? 1 : count;
      if (taken > 0) {
        const list = (places[document] ??= []);
        for (let left = taken, place = 0; left > 0; left -= 1) {
          place += steps.number();
          list.push(place * 2 + (exact ? 1 : 0));
        }
      }
      steps.skip(count - taken);
    }
  }
  return places;
}

interface Placed {
  document: number;
  query: Query;
  finds: readonly WordFind[];
  placed: readonly Places[];
}

function hitOf({ document, query, finds, placed }: Placed): Hit {
  const hit: Hit = {
    words: 0,
    exactWords: 0,
    pairs: 0,
    exactPairs: 0,
    run: 1,
    phrases: 0,
    inTitle: false,
    count: 0,
  };
  finds.forEach(({ found }, word) => {
    if (found[document] !== 0) hit.words |= 1 << word;
    if (found[document] === 2) hit.exactWords |= 1 << word;
  });
  const places = placed.map((of) => of[document] ?? []);
  if (places.length === 1) {
    hit.count = finds[0]?.counts[document] ?? 0;
    hit.inTitle = (places[0] ?? []).some(inTitle);
  }
  noteRuns(hit, places);
  query.phrases.forEach(({ start, end }, phrase) => {
    if (hasPhrase(places.slice(start, end))) hit.phrases |= 1 << phrase;
  });
  return hit;
}

const inTitle = (place: number): boolean => place >> 1 < BODY_START;

/**
 * By place: twice how many words of the query lead up to it, plus one for the very word. All zero
 * between two uses; places need no order this way. Texts are bounded, and so is this.
 */
let before = new Uint8Array(4096);
let after = new Uint8Array(4096);

function makeRoom(place: number): void {
  if (place < after.length) return;
  const size = Math.max(after.length * 2, place + 1);
  const larger = [before, after].map((old) => {
    const grown = new Uint8Array(size);
    grown.set(old);
    return grown;
  });
  [before, after] = larger as [typeof before, typeof after];
}

/** Notes the words that follow one another as the query has them. */
function noteRuns(hit: Hit, places: readonly (readonly number[])[]): void {
  let last: readonly number[] = [];
  for (const [word, own] of places.entries()) {
    for (const coded of own) {
      const place = coded >> 1;
      makeRoom(place);
      const led = place > 0 ? (before[place - 1] as number) : 0;
      const run = (led >> 1) + 1;
      after[place] = run * 2 + (coded & 1);
      if (led === 0) continue;
      hit.run = Math.max(hit.run, run);
      hit.pairs |= 1 << (word - 1);
      if ((led & coded & 1) === 1) hit.exactPairs |= 1 << (word - 1);
      hit.count += 1;
      hit.inTitle ||= inTitle(coded);
    }
    for (const coded of last) before[coded >> 1] = 0;
    [before, after] = [after, before];
    last = own;
  }
  for (const coded of last) before[coded >> 1] = 0;
}

/** Whether some place of the first word is followed by places of all the others in turn. */
function hasPhrase(places: readonly number[][]): boolean {
  let ends = new Set((places[0] ?? []).map((place) => place >> 1));
  for (const next of places.slice(1)) {
    ends = new Set(next.map((place) => place >> 1).filter((place) => ends.has(place - 1)));
  }
  return ends.size > 0;
}
