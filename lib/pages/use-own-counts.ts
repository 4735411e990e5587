import { useEffect, useState } from 'preact/hooks';
import { watchOwnCounts } from '../storage/own-terms.ts';

/** How many own terms and notes are kept, in step with every tab; null until they are counted. */
export function useOwnCounts(): { terms: number; notes: number } | null {
  const [counts, setCounts] = useState<{ terms: number; notes: number } | null>(null);
  useEffect(() => {
    const ended = new AbortController();
    watchOwnCounts((found) => setCounts(found.ok ? found.value : null), ended.signal);
    return () => ended.abort();
  }, []);
  return counts;
}
