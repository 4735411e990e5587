import { useMemo, useRef } from 'preact/hooks';
import { findEntries, type ShelfFinding } from '../library/search/find-entries.ts';
import { parseQuery, type Query } from '../library/search/query.ts';
import { markText } from '../library/search/snippet.ts';
import { BY_LETTERS, placeOf, shelfChoices } from '../library/shelf/filter-entries.ts';
import { pageWithin } from '../library/shelf/page-of.ts';
import {
  imageProgress,
  oldestOf,
  PAGE_SIZE,
  type Shelf,
  type ShelfRow,
} from '../library/shelf/shelf-state.ts';
import { shelfSearch, WHOLE_SHELF, type ShelfView } from '../library/shelf/shelf-view.ts';
import type { Collection, LibraryEntry } from '../model/saved-article.ts';
import type { Stored } from '../reader/room-state.ts';
import { useCollections } from './use-collections.ts';
import { useEntries, type Entries } from './use-entries.ts';
import { usePictures } from './use-pictures.ts';
import { useSearchIndex, type QueryParts } from './use-search-index.ts';
import { useShares } from './use-shares.ts';
import { useSnippets } from './use-snippets.ts';

const NO_ENTRIES: Entries = { list: [], partial: true };
const NOTHING_FOUND: ShelfFinding = { found: [], scattered: 0 };

/** The newest first, nothing narrowed: what the newest entries alone can show. */
function opensPlainly(view: ShelfView): boolean {
  return shelfSearch({ ...view, look: WHOLE_SHELF.look }) === '';
}

function countPlaces(list: readonly LibraryEntry[]): Shelf['counts'] {
  const counts = { library: 0, archive: 0, trash: 0 };
  for (const entry of list) counts[placeOf(entry)] += 1;
  return counts;
}

const tagsIn = (list: readonly LibraryEntry[]): string[] =>
  [...new Set(list.flatMap(({ tags }) => tags))].toSorted(BY_LETTERS.compare);

/** What a finding depends on: not the look, the page, nor the very text, whose words are the query. */
const askedOf = (view: ShelfView): string =>
  shelfSearch({
    ...WHOLE_SHELF,
    ...view,
    look: 'list',
    page: 1,
    text: view.text === '' ? '' : '?',
  });

/** Finds anew when anything it depends on is another. */
function useFinding(given: {
  entries: Entries;
  view: ShelfView;
  answer: QueryParts | null;
  collections: readonly Collection[];
}): ShelfFinding {
  const { entries, view, answer, collections } = given;
  const last = useRef(NOTHING_FOUND);
  return useMemo(() => {
    // While its words are still being read, what was found before stays in sight.
    if (answer) {
      const collectionNames = new Map(collections.map(({ id, name }) => [id, name]));
      last.current = findEntries({ entries: entries.list, view, ...answer, collectionNames });
    }
    return last.current;
  }, [entries, askedOf(view), answer, collections]);
}

function useRows(
  found: readonly LibraryEntry[],
  { query, pictured }: { query: Query; pictured: boolean },
): ShelfRow[] {
  const ids = found.map(({ id }) => id).join(' ');
  const snippets = useSnippets(ids, query);
  const pictures = usePictures(ids, pictured);
  const shares = useShares();
  return useMemo(
    () =>
      found.map((entry) => ({
        entry,
        titleRuns: query.words.length === 0 ? null : markText(entry.title, query),
        snippet: snippets.get(entry.id) ?? null,
        picture: pictures.get(entry.id) ?? null,
        share: shares.get(entry.id) ?? null,
      })),
    [found, query, snippets, pictures, shares],
  );
}

/**
 * What the library shows for a view, in step with every other tab. `retry` looks again after a
 * failure.
 */
export function useLibrary(view: ShelfView): { state: Stored<Shelf>; retry: () => void } {
  const { entries, retry } = useEntries(opensPlainly(view) ? PAGE_SIZE : null);
  const known = entries.phase === 'ready' ? entries.value : NO_ENTRIES;
  const complete = !known.partial;
  const collections = useCollections(complete);
  const query = useMemo(() => parseQuery(view.text), [view.text]);
  const index = useSearchIndex(query, complete);
  const { answer } = index;
  const finding = useFinding({ entries: known, view, answer, collections });
  const pages = Math.max(1, Math.ceil(finding.found.length / PAGE_SIZE));
  const page = pageWithin(view.page, pages);
  const shown = useMemo(
    () => finding.found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
    [finding, page],
  );
  const rows = useRows(shown, { query: answer?.query ?? query, pictured: view.look === 'cards' });
  const facts = useMemo(
    () => ({
      counts: countPlaces(known.list),
      choices: shelfChoices(known.list.filter((entry) => placeOf(entry) === view.place)),
      tags: tagsIn(known.list),
      images: imageProgress(known.list),
      oldestAt: oldestOf(known.list),
    }),
    [known, view.place],
  );
  if (entries.phase !== 'ready') return { state: entries, retry };
  const shelf: Shelf = {
    rows,
    found: finding.found,
    page,
    pages,
    scattered: finding.scattered,
    ...facts,
    collections,
    partial: known.partial,
    searching: answer?.query !== query,
    unindexed: index.unindexed,
  };
  return { state: { phase: 'ready', value: shelf }, retry };
}
