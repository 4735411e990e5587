/** Thrown when the time given for a page is over; caught by extractPage, which says so as a value. */
export class TimeIsUp extends Error {
  override name = 'TimeIsUp';
}

/** The time a page may take. */
export interface Deadline {
  /** Throws TimeIsUp once the time is over: called wherever work grows with the page. */
  check(): void;
}

/**
 * A deadline `ms` milliseconds from now.
 * @param now a clock in ms that never goes back
 */
export function createDeadline(now: () => number, ms: number): Deadline {
  const end = now() + ms;
  return {
    check() {
      if (now() > end) throw new TimeIsUp();
    },
  };
}

/** For pages that are read outside a browser tab, where nobody waits. */
export const NO_DEADLINE: Deadline = { check: () => undefined };
