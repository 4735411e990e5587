import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../model/failure.ts';
import { forgetFailures, getFailures } from '../platform/failures.ts';

/** The last failures, newest first; null until they are read. */
export function useFailures(): { failures: readonly Failure[] | null; forget: () => void } {
  const [failures, setFailures] = useState<readonly Failure[] | null>(null);
  useEffect(() => {
    const ended = new AbortController();
    const read = (): void =>
      void getFailures().then((found) => {
        if (!ended.signal.aborted) setFailures(found);
      });
    read();
    addEventListener('focus', read, { signal: ended.signal });
    return () => ended.abort();
  }, []);
  return { failures, forget: () => void forgetFailures().then(() => setFailures([])) };
}
