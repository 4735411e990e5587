import type { LibraryEntry } from '../../model/saved-article.ts';
import { BY_LETTERS } from './filter-entries.ts';
import type { ShelfSort } from './shelf-view.ts';

/** Of articles without a date: after all others, whichever way dates run. */
const UNDATED = '';

type Compare = (one: LibraryEntry, other: LibraryEntry) => number;

/** In the trash it is the deleting that was last. */
const movedAt = ({ deletedAt, savedAt }: LibraryEntry): number => deletedAt ?? savedAt;
const savedLast: Compare = (a, b) => movedAt(b) - movedAt(a);
const dateOf = ({ publishedAt }: LibraryEntry): string => publishedAt ?? UNDATED;
const compareDates = (one: string, other: string): number =>
  one === other ? 0 : one < other ? -1 : 1;

const ORDERS: Readonly<Record<Exclude<ShelfSort, 'best'>, Compare>> = {
  saved: savedLast,
  published: (a, b) => compareDates(dateOf(b), dateOf(a)),
  oldest: (a, b) =>
    Number(dateOf(a) === UNDATED) - Number(dateOf(b) === UNDATED) ||
    compareDates(dateOf(a), dateOf(b)),
  title: (a, b) => BY_LETTERS.compare(a.title, b.title),
  paper: (a, b) => BY_LETTERS.compare(a.siteName, b.siteName),
};

/**
 * The entries in an order, the given list left as it is. `rankOf` is asked for "best" only; what is
 * equal comes saved last first.
 */
export function sortEntries(
  entries: readonly LibraryEntry[],
  sort: ShelfSort,
  rankOf: (entry: LibraryEntry) => number,
): LibraryEntry[] {
  if (sort !== 'best') {
    const compare = ORDERS[sort];
    return entries.toSorted((a, b) => compare(a, b) || savedLast(a, b));
  }
  const ranked = entries.map((entry) => ({ entry, rank: rankOf(entry) }));
  ranked.sort((a, b) => b.rank - a.rank || savedLast(a.entry, b.entry));
  return ranked.map(({ entry }) => entry);
}
