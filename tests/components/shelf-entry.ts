import { findEntries } from '../../lib/library/search/find-entries.ts';
import { parseQuery } from '../../lib/library/search/query.ts';
import { placeOf, shelfChoices } from '../../lib/library/shelf/filter-entries.ts';
import { imageProgress, oldestOf, type Shelf } from '../../lib/library/shelf/shelf-state.ts';
import type { ShelfView } from '../../lib/library/shelf/shelf-view.ts';
import { newShelving } from '../../lib/library/shelf/shelving.ts';
import type { LibraryEntry } from '../../lib/model/saved-article.ts';

export const NOW = Date.UTC(2026, 10, 24, 1, 5);
export const DAY = 24 * 60 * 60 * 1000;

/** A saved article as the library knows it. */
export const entry = (
  id: string,
  title: string,
  change: Partial<LibraryEntry> = {},
): LibraryEntry => ({
  id,
  url: `https://bao.example/${id}.html`,
  title,
  siteName: 'Báo Mẫu',
  province: 'Quảng Ninh',
  publishedAt: '2020-07-23T23:30:00+07:00',
  savedAt: NOW,
  updatedAt: NOW,
  deletedAt: null,
  images: { total: 9, saved: 9, failed: 0 },
  version: 1,
  versionAt: NOW,
  contentHash: '',
  bytes: 4_000,
  syllables: 600,
  ...newShelving(),
  ...change,
});

/** What a view shows of some articles. */
export function shelfOf(entries: readonly LibraryEntry[], view: ShelfView): Shelf {
  const { found } = findEntries({
    entries,
    view: { ...view, text: '' },
    query: parseQuery(''),
    parts: [],
    collectionNames: new Map(),
  });
  const there = (place: string) => entries.filter((one) => placeOf(one) === place).length;
  return {
    rows: found.map((one) => ({
      entry: one,
      titleRuns: null,
      snippet: null,
      picture: null,
      share: null,
    })),
    found,
    page: 1,
    pages: 1,
    scattered: 0,
    counts: { library: there('library'), archive: there('archive'), trash: there('trash') },
    choices: shelfChoices(entries.filter((one) => placeOf(one) === view.place)),
    collections: [{ id: 'c1', name: 'Ôn thi', createdAt: 1 }],
    tags: [...new Set(entries.flatMap(({ tags }) => tags))],
    partial: false,
    searching: false,
    unindexed: 0,
    images: imageProgress(entries),
    oldestAt: oldestOf(entries),
  };
}
