import { useEffect, useState } from 'preact/hooks';
import type { LibraryEntry } from '../model/saved-article.ts';
import type { Stored } from '../reader/room-state.ts';
import { newestEntries, watchLibrary } from '../storage/library.ts';
import { toStored } from './stored.ts';

export interface Entries {
  list: readonly LibraryEntry[];
  /** Only the newest: the rest is being read. */
  partial: boolean;
}

/**
 * The saved articles, in step with every other tab. `firstSight` of them, when asked for, come
 * before all the others are read; so a large library opens as quickly as a small one.
 */
export function useEntries(firstSight: number | null): {
  entries: Stored<Entries>;
  retry: () => void;
} {
  const [entries, setEntries] = useState<Stored<Entries>>({ phase: 'loading' });
  const [tries, setTries] = useState(0);
  const [seen, setSeen] = useState(firstSight === null);
  useEffect(() => {
    if (firstSight === null) return;
    void newestEntries(firstSight)
      .then((found) => {
        if (!found.ok) return undefined;
        setEntries({ phase: 'ready', value: { list: found.value, partial: true } });
        return painted();
      })
      .then(() => setSeen(true));
  }, []);
  useEffect(() => {
    if (!seen) return undefined;
    const ended = new AbortController();
    watchLibrary((found) => {
      const list = toStored(found);
      setEntries(
        list.phase === 'ready'
          ? { phase: 'ready', value: { list: list.value, partial: false } }
          : list,
      );
    }, ended.signal);
    return () => ended.abort();
  }, [seen, tries]);
  return { entries, retry: () => setTries((n) => n + 1) };
}

/** A page behind others is not painted; it goes on after this. */
const UNSEEN_MS = 250;

/** Done once what was just put into the page can be seen: reading thousands of rows would hold it up. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, UNSEEN_MS);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(timer);
        resolve();
      }),
    );
  });
}
