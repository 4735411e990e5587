import type { LibraryEntry } from '../../model/saved-article.ts';
import { belongs } from '../shelf/filter-entries.ts';
import type { ShelfView } from '../shelf/shelf-view.ts';
import { sortEntries } from '../shelf/sort-entries.ts';
import { createFactSearch } from './known-facts.ts';
import { matchChunk, type Hit } from './match-chunk.ts';
import type { Query } from './query.ts';
import { isScattered, rankAnswer, type Answer } from './rank.ts';

/** A part of the index: its rows for the words of the query, and whose documents they are. */
export interface IndexPart {
  /** By number of the document; null for one that is gone. */
  articleIds: readonly (string | null)[];
  rows: readonly Uint8Array[];
}

export interface ShelfSearch {
  entries: readonly LibraryEntry[];
  view: ShelfView;
  query: Query;
  parts: readonly IndexPart[];
  /** By id. */
  collectionNames: ReadonlyMap<string, string>;
}

export interface ShelfFinding {
  /** In order. */
  found: LibraryEntry[];
  /** Answers left out because their words stand apart; 0 when they were asked for. */
  scattered: number;
}

/** The articles a view shows, searched, narrowed and in order. A query without words shows all. */
export function findEntries(search: ShelfSearch): ShelfFinding {
  const { entries, view, query } = search;
  const here = entries.filter((entry) => belongs(entry, view));
  if (query.words.length === 0) {
    const order = view.sort === null || view.sort === 'best' ? 'saved' : view.sort;
    return { found: sortEntries(here, order, () => 0), scattered: 0 };
  }
  const answers = answersOf(search, here);
  const best = [...answers.values()].reduce((most, { near }) => Math.max(most, near), 0);
  const close = here.filter((entry) => {
    const answer = answers.get(entry.id);
    return answer && (view.scattered || !isScattered(answer, best));
  });
  const rankOf = ({ id }: LibraryEntry): number => answers.get(id)?.rank ?? 0;
  return {
    found: sortEntries(close, view.sort ?? 'best', rankOf),
    scattered: answers.size - close.length,
  };
}

function answersOf(
  { query, parts, collectionNames }: ShelfSearch,
  here: readonly LibraryEntry[],
): Map<string, Answer> {
  const factsOf = createFactSearch(query, collectionNames);
  const facts = new Map(here.map((entry) => [entry.id, factsOf(entry)]));
  const hits = new Map<string, Hit>();
  for (const { articleIds, rows } of parts) {
    const known = (document: number): number => {
      const id = articleIds[document];
      return (typeof id === 'string' ? facts.get(id)?.words : undefined) ?? -1;
    };
    for (const [document, hit] of matchChunk({ query, rows, size: articleIds.length, known })) {
      hits.set(articleIds[document] as string, hit);
    }
  }
  const answers = new Map<string, Answer>();
  for (const [id, fact] of facts) {
    const answer = rankAnswer(query, hits.get(id) ?? null, fact);
    if (answer) answers.set(id, answer);
  }
  return answers;
}
