/** Thrown where a page goes beyond what it may cost; caught by extractPage, which says so as a value. */
export class ExtractionStopped extends Error {
  override name = 'ExtractionStopped';
  readonly problem: 'too-slow' | 'too-large';

  constructor(problem: 'too-slow' | 'too-large') {
    super(problem);
    this.problem = problem;
  }
}

/** The time a page may take. */
export interface Deadline {
  /** Throws ExtractionStopped once the time is over: called wherever work grows with the page. */
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
      if (now() > end) throw new ExtractionStopped('too-slow');
    },
  };
}

/** For pages that are read outside a browser tab, where nobody waits. */
export const NO_DEADLINE: Deadline = { check: () => undefined };
