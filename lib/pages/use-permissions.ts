import { useEffect, useState } from 'preact/hooks';
import { aboutExtension } from '../platform/context.ts';
import { grantedSince, watchHosts } from '../platform/permissions.ts';

/** Names of the permissions of the install and of those given since, in step with the browser. */
export function usePermissions(): readonly string[] {
  const [since, setSince] = useState<readonly string[]>([]);
  useEffect(() => {
    const ended = new AbortController();
    const read = (): void =>
      void grantedSince().then((names) => {
        if (!ended.signal.aborted) setSince(names);
      });
    read();
    watchHosts(read, ended.signal);
    return () => ended.abort();
  }, []);
  return [...aboutExtension().permissions, ...since];
}
