/** How alike two texts are, as lists of words. Shares are 0 to 1. */
export interface Agreement {
  precision: number;
  recall: number;
  f1: number;
}

/** The words of a text in lower case, marks and white space left out. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}

/** Every run of `length` neighbouring words; a shorter text is one run. */
export function shingles(words: readonly string[], length: number): string[] {
  if (words.length === 0) return [];
  if (words.length < length) return [words.join(' ')];
  return words.slice(length - 1).map((_, i) => words.slice(i, i + length).join(' '));
}

export function countsOf(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** Compares as bags: an item counts as often as both sides have it. Two empty sides agree. */
export function agreement(predicted: readonly string[], wanted: readonly string[]): Agreement {
  if (predicted.length === 0 && wanted.length === 0) return { precision: 1, recall: 1, f1: 1 };
  const have = countsOf(predicted);
  let hits = 0;
  for (const [item, times] of countsOf(wanted)) hits += Math.min(times, have.get(item) ?? 0);
  const precision = predicted.length === 0 ? 0 : hits / predicted.length;
  const recall = wanted.length === 0 ? 0 : hits / wanted.length;
  return {
    precision,
    recall,
    f1: hits === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

/** Where `part` stands in `words` as a run of neighbours; -1 when it does not. */
export function findRun(words: readonly string[], part: readonly string[], from = 0): number {
  if (part.length === 0) return -1;
  for (let at = from; at + part.length <= words.length; at += 1) {
    if (part.every((word, i) => words[at + i] === word)) return at;
  }
  return -1;
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
