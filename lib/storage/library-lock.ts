/** A restore changes the library for minutes on end: a copy made meanwhile would be half of each. */
const LOCK = 'library-restore';

/**
 * Runs `work`, which copies the library. Null when a restore is under way, or began before the work
 * was done: `signal` aborts then, and what was made so far is worth nothing.
 */
export async function unlessRestoring<Value>(
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value | null> {
  const ended = new AbortController();
  try {
    return await navigator.locks.request(LOCK, { ifAvailable: true }, (lock) =>
      lock ? work(ended.signal) : null,
    );
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
    ended.abort();
    return null;
  }
}

/** Runs `work`, which changes the whole library. The reader waits for it, so it goes first. */
export function whileRestoring<Value>(work: () => Promise<Value>): Promise<Value> {
  const done = work();
  const held = navigator.locks.request(LOCK, { steal: true }, () => done);
  // Another restore may take the lock in turn; whatever the work throws, `done` tells.
  held.catch(() => undefined);
  return done;
}
