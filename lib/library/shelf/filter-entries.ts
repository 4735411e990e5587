import type { LibraryEntry } from '../../model/saved-article.ts';
import { sameTag } from './shelving.ts';
import type { ShelfPlace, ShelfView } from './shelf-view.ts';

/** The year an article was published in, YYYY; null when that is not known. */
function yearOf({ publishedAt }: Pick<LibraryEntry, 'publishedAt'>): string | null {
  return /^\d{4}/u.exec(publishedAt ?? '')?.[0] ?? null;
}

/** Where an article lies. The trash counts for more than the archive. */
export function placeOf({
  deletedAt,
  archived,
}: Pick<LibraryEntry, 'deletedAt' | 'archived'>): ShelfPlace {
  if (deletedAt !== null) return 'trash';
  return archived ? 'archive' : 'library';
}

/** Whether an article belongs to what a view shows, its search left aside. */
export function belongs(entry: LibraryEntry, view: ShelfView): boolean {
  const { paper, province, tag, collection, year } = view;
  return (
    isHere(entry, view) &&
    (paper === null || entry.siteName === paper) &&
    (province === null || entry.province === province) &&
    (tag === null || entry.tags.some((one) => sameTag(one, tag))) &&
    (collection === null || entry.collections.includes(collection)) &&
    (year === null || yearOf(entry) === year) &&
    (!view.unread || !entry.read) &&
    (!view.favourite || entry.favourite)
  );
}

/** A search looks into the archive as well: what was put away must still be found. */
function isHere(entry: LibraryEntry, { place, text }: ShelfView): boolean {
  const own = placeOf(entry);
  return own === place || (place === 'library' && own === 'archive' && text.trim() !== '');
}

/** How many articles stand behind each choice of a filter, the most frequent first. */
export type Choices = readonly { value: string; count: number }[];

export interface ShelfChoices {
  paper: Choices;
  province: Choices;
  tag: Choices;
  collection: Choices;
  /** The latest first. */
  year: Choices;
  unread: number;
  favourite: number;
}

/** What the articles of a place can be narrowed to. */
export function shelfChoices(entries: readonly LibraryEntry[]): ShelfChoices {
  const count = (of: (entry: LibraryEntry) => readonly (string | null)[]): Choices => {
    const counts = new Map<string, number>();
    for (const value of entries.flatMap(of)) {
      if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const choices = Array.from(counts, ([value, number]) => ({ value, count: number }));
    return choices.sort((a, b) => b.count - a.count || BY_LETTERS.compare(a.value, b.value));
  };
  const years = count((entry) => [yearOf(entry)]);
  return {
    paper: count(({ siteName }) => [siteName]),
    province: count(({ province }) => [province]),
    tag: count(({ tags }) => tags),
    collection: count(({ collections }) => collections),
    year: years.toSorted((a, b) => b.value.localeCompare(a.value)),
    unread: entries.filter(({ read }) => !read).length,
    favourite: entries.filter(({ favourite }) => favourite).length,
  };
}

/** Vietnamese order of letters: a, ă, â, … d, đ. */
export const BY_LETTERS = new Intl.Collator('vi');
