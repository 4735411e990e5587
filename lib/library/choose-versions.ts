import type { VersionEntry } from '../model/saved-article.ts';

/**
 * The two versions to compare: those wished for where they exist, else the newest with the one
 * before it. Null when there are not two versions.
 * @param entries newest first
 */
export function chooseVersions(
  entries: readonly VersionEntry[],
  wished: { from: number | null; to: number | null },
): { from: number; to: number } | null {
  const [newest] = entries;
  if (!newest || entries.length < 2) return null;
  const exists = (number: number | null): boolean =>
    entries.some((entry) => entry.number === number);
  const to = exists(wished.to) ? (wished.to as number) : newest.number;
  const before = entries.find(({ number }) => number < to) ?? entries.at(-1);
  const from = exists(wished.from) ? (wished.from as number) : (before ?? newest).number;
  return { from, to };
}
