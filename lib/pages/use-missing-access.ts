import { useEffect, useState } from 'preact/hooks';
import { grantedAmong, watchHosts } from '../platform/permissions.ts';
import { knownPatterns, missingAccess, type MissingAccess } from '../sites/paper-access.ts';

/** What reading this paper still needs, in step with the browser's settings; null when nothing. */
export function useMissingAccess(url: string | null): MissingAccess | null {
  const [missing, setMissing] = useState<MissingAccess | null>(null);
  useEffect(() => {
    if (url === null) return;
    const ended = new AbortController();
    const read = (): void =>
      void grantedAmong(knownPatterns()).then((granted) => {
        if (!ended.signal.aborted) setMissing(missingAccess(new URL(url).hostname, granted));
      });
    read();
    watchHosts(read, ended.signal);
    return () => ended.abort();
  }, [url]);
  return missing;
}
