/** A stretch of two sequences: what stands in the first at its place, and what in the second. */
export interface Stretch {
  same: boolean;
  /** Half-open ranges of indices; of a stretch that is the same both are equally long. */
  before: readonly [start: number, end: number];
  after: readonly [start: number, end: number];
}

/** How much work comparing may still cost, in steps of a few nanoseconds; shared and used up. */
export interface Effort {
  steps: number;
}

/**
 * Edits after which two stretches without a common landmark count as replaced. Keeps the memory of
 * the search below 20 MB.
 */
const MOST_EDITS = 2_000;

interface Window {
  a: Int32Array;
  b: Int32Array;
  fromA: number;
  toA: number;
  fromB: number;
  toB: number;
}

/** A pair of indices at which both sequences are the same. */
type Match = readonly [a: number, b: number];

/**
 * What has to change to make `after` of `before`, as stretches in order. Items are compared by
 * their text. Items that occur once on both sides hold the sequences together (patience diff,
 * Bram Cohen 2005), between them the shortest script is sought (Myers 1986). When the effort is
 * used up, what is left counts as replaced: the result is always right, if not always short.
 */
export function editScript(
  before: readonly string[],
  after: readonly string[],
  effort: Effort,
): Stretch[] {
  const ids = new Map<string, number>();
  const numbered = (items: readonly string[]): Int32Array =>
    Int32Array.from(items, (item) => {
      const id = ids.get(item) ?? ids.size;
      ids.set(item, id);
      return id;
    });
  const a = numbered(before);
  const b = numbered(after);
  const matches: Match[] = [];
  compare({ a, b, fromA: 0, toA: a.length, fromB: 0, toB: b.length }, matches, effort);
  return toStretches(matches, [a.length, b.length]);
}

/** Adds the matches inside a window, in order. */
function compare(window: Window, matches: Match[], effort: Effort): void {
  const { a, b } = window;
  let { fromA, toA, fromB, toB } = window;
  while (fromA < toA && fromB < toB && a[fromA] === b[fromB]) {
    matches.push([fromA, fromB]);
    fromA += 1;
    fromB += 1;
  }
  const tail: Match[] = [];
  while (fromA < toA && fromB < toB && a[toA - 1] === b[toB - 1]) {
    toA -= 1;
    toB -= 1;
    tail.push([toA, toB]);
  }
  if (fromA < toA && fromB < toB) inside({ a, b, fromA, toA, fromB, toB }, matches, effort);
  for (const match of tail.toReversed()) matches.push(match);
}

function inside(window: Window, matches: Match[], effort: Effort): void {
  const anchors = commonOnce(window);
  if (anchors.length === 0) {
    matches.push(...shortest(window, effort));
    return;
  }
  let { fromA, fromB } = window;
  for (const [atA, atB] of anchors) {
    compare({ ...window, fromA, fromB, toA: atA, toB: atB }, matches, effort);
    matches.push([atA, atB]);
    fromA = atA + 1;
    fromB = atB + 1;
  }
  compare({ ...window, fromA, fromB }, matches, effort);
}

/** Items that occur exactly once on either side, as many as stand in the same order on both. */
function commonOnce({ a, b, fromA, toA, fromB, toB }: Window): Match[] {
  const placesA = solePlaces(a, fromA, toA);
  const placesB = solePlaces(b, fromB, toB);
  const pairs: Match[] = [];
  for (const [id, atA] of placesA) {
    const atB = placesB.get(id) ?? -1;
    if (atA >= 0 && atB >= 0) pairs.push([atA, atB]);
  }
  return longestRising(pairs.sort((x, y) => x[0] - y[0]));
}

/** Where each item stands; -1 when it stands in several places. */
function solePlaces(items: Int32Array, from: number, to: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let i = from; i < to; i += 1) {
    const id = items[i] as number;
    places.set(id, places.has(id) ? -1 : i);
  }
  return places;
}

/** The longest list of pairs, ordered by their first member, in which the second rises too. */
function longestRising(pairs: readonly Match[]): Match[] {
  const ends: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  for (const [i, pair] of pairs.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] as number] as Match)[1] < pair[1]) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? (ends[low - 1] as number) : -1;
    ends[low] = i;
  }
  const rising: Match[] = [];
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i] as number) rising.push(pairs[i] as Match);
  return rising.toReversed();
}

/** Myers' greedy algorithm; nothing matches when the effort does not suffice. */
function shortest({ a, b, fromA, toA, fromB, toB }: Window, effort: Effort): Match[] {
  const lengthA = toA - fromA;
  const lengthB = toB - fromB;
  const most = Math.min(lengthA + lengthB, MOST_EDITS);
  const trace: Int32Array[] = [];
  let reached = new Int32Array([0, 0, 0]);
  for (let edits = 0; edits <= most; edits += 1) {
    const next = new Int32Array(2 * edits + 3);
    effort.steps -= 2 * edits + 3;
    for (let k = -edits; k <= edits; k += 2) {
      const down = k === -edits || (k !== edits && at(reached, k - 1) < at(reached, k + 1));
      let x = edits === 0 ? 0 : down ? at(reached, k + 1) : at(reached, k - 1) + 1;
      const start = x;
      while (x < lengthA && x - k < lengthB && a[fromA + x] === b[fromB + x - k]) x += 1;
      effort.steps -= x - start;
      next[k + edits + 1] = x;
      if (x >= lengthA && x - k >= lengthB) {
        trace.push(next);
        return walkBack(trace, { lengthA, lengthB, fromA, fromB });
      }
    }
    if (effort.steps <= 0) return [];
    trace.push(next);
    reached = next;
  }
  return [];
}

/** A row of the trace holds the diagonals -edits-1 … edits+1. */
function at(row: Int32Array, k: number): number {
  return row[k + ((row.length - 1) >> 1)] ?? 0;
}

function walkBack(
  trace: readonly Int32Array[],
  { lengthA, lengthB, fromA, fromB }: Record<'lengthA' | 'lengthB' | 'fromA' | 'fromB', number>,
): Match[] {
  const matches: Match[] = [];
  let x = lengthA;
  let y = lengthB;
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const k = x - y;
    const row = trace[edits - 1] ?? new Int32Array([0, 0, 0]);
    const down = k === -edits || (k !== edits && at(row, k - 1) < at(row, k + 1));
    const startX = edits === 0 ? 0 : down ? at(row, k + 1) : at(row, k - 1) + 1;
    while (x > startX) {
      x -= 1;
      y -= 1;
      matches.push([fromA + x, fromB + y]);
    }
    if (edits === 0) break;
    if (down) y -= 1;
    else x -= 1;
  }
  return matches.toReversed();
}

function toStretches(matches: readonly Match[], ends: Match): Stretch[] {
  const stretches: Stretch[] = [];
  let [a, b] = [0, 0];
  const differUntil = (toA: number, toB: number): void => {
    if (a < toA || b < toB) stretches.push({ same: false, before: [a, toA], after: [b, toB] });
  };
  for (let i = 0; i < matches.length;) {
    const [startA, startB] = matches[i] as Match;
    differUntil(startA, startB);
    [a, b] = [startA, startB];
    while (matches[i]?.[0] === a && matches[i]?.[1] === b) {
      a += 1;
      b += 1;
      i += 1;
    }
    stretches.push({ same: true, before: [startA, a], after: [startB, b] });
  }
  differUntil(...ends);
  return stretches;
}
