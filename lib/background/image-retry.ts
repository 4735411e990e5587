import type { FetchProblem, ImageProblem } from '../model/problems.ts';

/** Tries an image gets before it is listed as missing. */
const IMAGE_ATTEMPTS = 3;

/** Pause before the second and the third try. */
const PAUSES_MS = [30_000, 5 * 60_000] as const;

/** A server that wants more patience than this is not waited for longer. */
export const LONGEST_PAUSE_MS = 6 * 60 * 60_000;

/** Answers of a server that may be different later (RFC 9110 §15, RFC 6585 §4). */
const PASSING_STATUS = (status: number) => status === 408 || status === 429 || status >= 500;

/**
 * When to try an image again, Unix ms; null when trying again is no use before something changes.
 * A server that names a pause is left alone for as long.
 * @param given.attempts failed tries before this one
 */
export function retryImageAt(given: {
  problem: FetchProblem;
  attempts: number;
  now: number;
}): number | null {
  if (!isPassing(given.problem) || given.attempts + 1 >= IMAGE_ATTEMPTS) return null;
  const pause = PAUSES_MS[given.attempts];
  return pause === undefined ? null : given.now + Math.max(pause, askedPause(given.problem));
}

/**
 * Until when a server that is asked for too much is to be left alone altogether, Unix ms; null when
 * it did not complain.
 */
export function holdHostUntil(problem: FetchProblem, now: number): number | null {
  const complains = problem.status === 429 || (problem.retryAfterMs ?? 0) > 0;
  return complains ? now + Math.max(PAUSES_MS[0], askedPause(problem)) : null;
}

/** Whether an image that was given up may be had another day, with nothing changed here. */
export function mayPass(problem: ImageProblem): boolean {
  return isPassing(problem) || problem.reason === 'quota' || problem.reason === 'damaged';
}

function askedPause({ retryAfterMs }: FetchProblem): number {
  return Math.min(retryAfterMs ?? 0, LONGEST_PAUSE_MS);
}

function isPassing({ reason, status }: ImageProblem): boolean {
  if (reason === 'http-status') return status !== null && PASSING_STATUS(status);
  return reason === 'network' || reason === 'timeout';
}
