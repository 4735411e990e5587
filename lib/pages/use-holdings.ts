import { useEffect, useState } from 'preact/hooks';
import type { HoldingsView, Stored } from '../reader/room-state.ts';
import type { Holdings } from '../storage/holdings.ts';
import { countTextBytes, watchHoldings } from '../storage/holdings.ts';
import { toStored } from './stored.ts';

/** What the library holds, in step with every tab; the texts are weighed once an article more or less. */
export function useHoldings(): Stored<HoldingsView> {
  const [holdings, setHoldings] = useState<Stored<Holdings>>({ phase: 'loading' });
  const [textBytes, setTextBytes] = useState<number | null>(null);
  useEffect(() => {
    const ended = new AbortController();
    watchHoldings((found) => setHoldings(toStored(found)), ended.signal);
    return () => ended.abort();
  }, []);
  const kept = holdings.phase === 'ready' ? holdings.value.articles + holdings.value.inTrash : null;
  useEffect(() => {
    if (kept === null) return;
    void countTextBytes().then((counted) => setTextBytes(counted.ok ? counted.value : null));
  }, [kept]);
  return holdings.phase === 'ready'
    ? { phase: 'ready', value: { ...holdings.value, textBytes } }
    : holdings;
}
