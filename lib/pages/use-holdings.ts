import { useEffect, useState } from 'preact/hooks';
import type { HoldingsView, Stored } from '../reader/room-state.ts';
import { watchHoldings } from '../storage/holdings.ts';
import { toStored } from './stored.ts';

/** What the library holds, in step with every tab. */
export function useHoldings(): Stored<HoldingsView> {
  const [holdings, setHoldings] = useState<Stored<HoldingsView>>({ phase: 'loading' });
  useEffect(() => {
    const ended = new AbortController();
    watchHoldings((found) => setHoldings(toStored(found)), ended.signal);
    return () => ended.abort();
  }, []);
  return holdings;
}
