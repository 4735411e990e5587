import type { ImageProblem } from '../model/problems.ts';

/** Tries an image gets before it is listed as missing. */
export const IMAGE_ATTEMPTS = 3;

/** Pause before the second and the third try. */
const PAUSES_MS = [30_000, 5 * 60_000] as const;

/** Answers of a server that may be different later (RFC 9110 §15, RFC 6585 §4). */
const PASSING_STATUS = (status: number) => status === 408 || status === 429 || status >= 500;

/**
 * When to try an image again, Unix ms; null when trying again is no use before something changes.
 * @param given.attempts failed tries before this one
 */
export function retryImageAt(given: {
  problem: ImageProblem;
  attempts: number;
  now: number;
}): number | null {
  if (!isPassing(given.problem) || given.attempts + 1 >= IMAGE_ATTEMPTS) return null;
  const pause = PAUSES_MS[given.attempts];
  return pause === undefined ? null : given.now + pause;
}

function isPassing({ reason, status }: ImageProblem): boolean {
  if (reason === 'http-status') return status !== null && PASSING_STATUS(status);
  return reason === 'network' || reason === 'timeout';
}
