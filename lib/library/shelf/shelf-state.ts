import { DAY_MS } from '../../model/day.ts';
import type { Collection, LibraryEntry } from '../../model/saved-article.ts';
import type { SnippetRun } from '../search/snippet.ts';
import type { ShelfChoices } from './filter-entries.ts';
import type { ShelfPlace } from './shelf-view.ts';

/** One line of the library as it is shown. */
export interface ShelfRow {
  entry: LibraryEntry;
  /** The title with what was searched for marked; null when nothing was. */
  titleRuns: readonly SnippetRun[] | null;
  /** Null without a search, when the text does not answer it, and until it is read. */
  snippet: readonly SnippetRun[] | null;
  /** Address of a stored image (blob:); null when none is to be shown or had. */
  picture: string | null;
  /** How much of it has been read, 0 to 1; null when reading has not begun. */
  share: number | null;
}

/** What the library shows for a view. */
export interface Shelf {
  /** Those of one page. */
  rows: readonly ShelfRow[];
  /** Every article the view shows, on whatever page, in order. */
  found: readonly LibraryEntry[];
  /** From 1, never more than `pages`. */
  page: number;
  /** At least 1. */
  pages: number;
  /** Answers left out because their words stand apart. */
  scattered: number;
  /** Articles in each place. */
  counts: Readonly<Record<ShelfPlace, number>>;
  /** What the articles of this place can be narrowed to. */
  choices: ShelfChoices;
  /** By name. */
  collections: readonly Collection[];
  /** Every tag in use, by letters. */
  tags: readonly string[];
  /** Only the first lines are known yet: counts and choices are still to come. */
  partial: boolean;
  /** What is shown still answers an earlier search. */
  searching: boolean;
  /** Articles whose text cannot be found yet. */
  unindexed: number;
  /** When the article saved first of all, wherever it lies, was saved, Unix ms; null without any. */
  oldestAt: number | null;
  /** Of the articles that still wait for images; null when none does. */
  images: ImageProgress | null;
}

/** When the first of some articles was saved, Unix ms; null for none. */
export function oldestOf(entries: readonly Pick<LibraryEntry, 'savedAt'>[]): number | null {
  const first = entries.reduce((oldest, { savedAt }) => Math.min(oldest, savedAt), Infinity);
  return Number.isFinite(first) ? first : null;
}

/** How far the images of several articles have come; `done` are those saved or given up. */
export interface ImageProgress {
  done: number;
  total: number;
}

/** How far the articles outside the trash that wait for images have come; null when none waits. */
export function imageProgress(entries: readonly LibraryEntry[]): ImageProgress | null {
  const progress = { done: 0, total: 0 };
  for (const { deletedAt, images } of entries) {
    const done = images.saved + images.failed;
    if (deletedAt !== null || done >= images.total) continue;
    progress.done += done;
    progress.total += images.total;
  }
  return progress.total === 0 ? null : progress;
}

/** Rows shown at once. */
export const PAGE_SIZE = 30;

/** How the selected articles stand to a tag or a collection. */
export type Held = 'all' | 'some' | 'none';

/** How many of the articles `has` is true for. */
export function heldBy(
  entries: readonly LibraryEntry[],
  has: (entry: LibraryEntry) => boolean,
): Held {
  const count = entries.filter(has).length;
  if (count === 0) return 'none';
  return count === entries.length ? 'all' : 'some';
}

/** Whole days until an article in the trash is deleted for good, rounded down; 0 for the last. */
export function daysLeft(
  deletedAt: number,
  { now, lifetimeMs }: { now: number; lifetimeMs: number },
): number {
  return Math.max(0, Math.floor((deletedAt + lifetimeMs - now) / DAY_MS));
}
