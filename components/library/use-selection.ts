import { useMemo, useState } from 'preact/hooks';
import type { LibraryEntry } from '../../lib/model/saved-article.ts';

export interface Selection {
  entries: readonly LibraryEntry[];
  ids: readonly string[];
  /** Another object whenever something else is selected. */
  mark: unknown;
  has(id: string): boolean;
  set(ids: readonly string[], selected: boolean): void;
  clear(): void;
}

/** Which of the articles that are shown are selected; one that is shown no longer is selected no longer. */
export function useSelection(found: readonly LibraryEntry[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const entries = useMemo(
    () => (chosen.size === 0 ? [] : found.filter(({ id }) => chosen.has(id))),
    [found, chosen],
  );
  return {
    entries,
    ids: entries.map(({ id }) => id),
    mark: chosen,
    has: (id) => chosen.has(id),
    set: (ids, selected) =>
      setChosen((before) => {
        const next = new Set(before);
        for (const id of ids) {
          if (selected) next.add(id);
          else next.delete(id);
        }
        return next;
      }),
    clear: () => setChosen(new Set()),
  };
}
