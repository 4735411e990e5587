import { useEffect, useState } from 'preact/hooks';
import { BY_LETTERS } from '../library/shelf/filter-entries.ts';
import type { Collection } from '../model/saved-article.ts';
import { watchCollections } from '../storage/shelving.ts';

/** The collections by name, in step with every other tab; none while they are not known. */
export function useCollections(ready: boolean): readonly Collection[] {
  const [collections, setCollections] = useState<readonly Collection[]>([]);
  useEffect(() => {
    if (!ready) return undefined;
    const ended = new AbortController();
    watchCollections((found) => {
      if (!found.ok) return;
      setCollections(found.value.toSorted((a, b) => BY_LETTERS.compare(a.name, b.name)));
    }, ended.signal);
    return () => ended.abort();
  }, [ready]);
  return collections;
}
