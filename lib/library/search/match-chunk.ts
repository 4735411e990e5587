import { BODY_START } from './article-words.ts';
import { ByteReader } from './bytes.ts';
import { readEntries, type Entry } from './postings.ts';
import { likeness, type Query } from './query.ts';

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

/** The places of one word: per document, ascending, doubled, plus one where it is the very word. */
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
      for (const [index, word] of query.words.entries()) {
        const like = likeness(word, entry.key);
        if (like > 0) note(finds[index] as WordFind, { entry, like });
      }
    }
  }
  return finds;
}

function note(find: WordFind, { entry, like }: { entry: Entry; like: number }): void {
  find.entries.push({ entry, exact: like === 2 });
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
  const mixed = new Set<number>();
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
        if (list.length > 0) mixed.add(document);
        for (let left = taken, place = 0; left > 0; left -= 1) {
          place += steps.number();
          list.push(place * 2 + (exact ? 1 : 0));
        }
      }
      steps.skip(count - taken);
    }
  }
  for (const document of mixed) places[document]?.sort((a, b) => a - b);
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
    const [first] = places[0] ?? [];
    hit.count = finds[0]?.counts[document] ?? 0;
    hit.inTitle = first !== undefined && inTitle(first);
  }
  let runs: number[] = [];
  for (let word = 0; word + 1 < places.length; word += 1) {
    runs = notePair(hit, { word, first: places[word] ?? [], second: places[word + 1] ?? [], runs });
  }
  query.phrases.forEach(({ start, end }, phrase) => {
    if (hasPhrase(places.slice(start, end))) hit.phrases |= 1 << phrase;
  });
  return hit;
}

const inTitle = (place: number): boolean => place >> 1 < BODY_START;

interface Pair {
  word: number;
  first: readonly number[];
  second: readonly number[];
  /** How many words of the query lead up to each place of the first; 1 where none is given. */
  runs: readonly number[];
}

/** Notes where two words stand side by side; gives the runs that end at places of the second. */
function notePair(hit: Hit, { word, first, second, runs }: Pair): number[] {
  const longer: number[] = [];
  let at = 0;
  for (const [index, place] of first.entries()) {
    const next = (place >> 1) + 1;
    while (at < second.length && (second[at] as number) >> 1 < next) at += 1;
    const other = second[at];
    if (other === undefined) break;
    if (other >> 1 !== next) continue;
    const run = (runs[index] ?? 1) + 1;
    longer[at] = run;
    hit.run = Math.max(hit.run, run);
    hit.pairs |= 1 << word;
    if ((place & other & 1) === 1) hit.exactPairs |= 1 << word;
    hit.count += 1;
    hit.inTitle ||= inTitle(place);
  }
  return longer;
}

/** Whether some place of the first word is followed by places of all the others in turn. */
function hasPhrase(places: readonly number[][]): boolean {
  let ends = new Set((places[0] ?? []).map((place) => place >> 1));
  for (const next of places.slice(1)) {
    ends = new Set(next.map((place) => place >> 1).filter((place) => ends.has(place - 1)));
  }
  return ends.size > 0;
}
