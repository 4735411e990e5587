import { useEffect, useState } from 'preact/hooks';
import { browserFamily } from '../platform/context.ts';
import type { SpaceView } from '../reader/room-state.ts';
import { persistLibrary, storageSpace } from '../storage/persistence.ts';

/**
 * The room the extension takes, read again whenever `changed` does; null until it is known.
 * `keep` asks the browser never to evict the library.
 */
export function useSpace(changed: unknown): { space: SpaceView | null; keep: () => void } {
  const [space, setSpace] = useState<SpaceView | null>(null);
  // Chrome exempts extensions with "unlimitedStorage" from eviction without saying so here.
  const exempt = browserFamily() === 'chrome';
  const read = (): void =>
    void storageSpace().then((found) => setSpace({ ...found, lasting: found.lasting || exempt }));
  useEffect(read, [changed]);
  return { space, keep: () => void persistLibrary().then(read) };
}
