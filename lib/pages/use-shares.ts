import { useEffect, useState } from 'preact/hooks';
import { watchShares } from '../storage/positions.ts';

/** How much of each saved article has been read, 0 to 1, by its id, in step with every other tab. */
export function useShares(): ReadonlyMap<string, number> {
  const [shares, setShares] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    const ended = new AbortController();
    watchShares((read) => read.ok && setShares(read.value), ended.signal);
    return () => ended.abort();
  }, []);
  return shares;
}
