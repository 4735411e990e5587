import { useEffect, useState } from 'preact/hooks';
import {
  askPatterns,
  grantedAmong,
  grantedOrigins,
  revokePatterns,
  watchHosts,
} from '../platform/permissions.ts';
import type { AccessState } from '../reader/room-state.ts';
import { knownPatterns } from '../sites/paper-access.ts';

export interface Access {
  /** Null until the browser has answered. */
  state: AccessState | null;
  /** True when the browser said no to the last question. */
  refused: boolean;
  /** To be called straight from a click. */
  allow(patterns: readonly string[]): void;
  revoke(patterns: readonly string[]): void;
}

async function readAccess(): Promise<AccessState> {
  const [granted, origins] = await Promise.all([grantedAmong(knownPatterns()), grantedOrigins()]);
  return { granted, origins };
}

/**
 * Which hosts the browser lets us read, in step with its own settings. Chrome tells of some changes
 * only to pages that ask, so a page that comes back to the front asks again.
 */
export function useAccess(): Access {
  const [state, setState] = useState<AccessState | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    const read = (): void =>
      void readAccess().then((found) => {
        if (!signal.aborted) setState(found);
      });
    read();
    watchHosts(read, signal);
    addEventListener('focus', read, { signal });
    return () => ended.abort();
  }, []);
  return {
    state,
    refused,
    allow: (patterns) => void askPatterns(patterns).then((granted) => setRefused(!granted)),
    revoke: (patterns) => void revokePatterns(patterns).then((done) => setRefused(!done)),
  };
}
