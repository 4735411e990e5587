import { expect, it } from 'vitest';
import {
  holdHostUntil,
  LONGEST_PAUSE_MS,
  mayPass,
  retryImageAt,
} from '../../../lib/background/image-retry.ts';
import type { ImageProblem } from '../../../lib/model/problems.ts';

const http = (status: number): ImageProblem => ({ reason: 'http-status', status });
const of = (reason: ImageProblem['reason']): ImageProblem => ({ reason, status: null });

it.each([
  [of('network'), 0, 31_000],
  [of('network'), 1, 301_000],
  [of('network'), 2, null],
  [of('timeout'), 0, 31_000],
  [http(503), 0, 31_000],
  [http(429), 1, 301_000],
  [http(404), 0, null],
  [http(403), 0, null],
  [of('no-access'), 0, null],
  [of('not-an-image'), 0, null],
  [of('too-large'), 0, null],
  [of('quota'), 0, null],
  [of('damaged'), 0, null],
  [of('elsewhere'), 0, null],
  [{ ...http(429), retryAfterMs: 90_000 }, 0, 91_000],
  [{ ...http(503), retryAfterMs: 9e12 }, 0, 1000 + LONGEST_PAUSE_MS],
])('%j after %i failed tries: %s', (problem, attempts, at) => {
  expect(retryImageAt({ problem, attempts, now: 1000 })).toBe(at);
});

it.each([
  [http(429), 31_000],
  [{ ...http(429), retryAfterMs: 90_000 }, 91_000],
  [{ ...http(503), retryAfterMs: 60_000 }, 61_000],
  [{ ...http(503), retryAfterMs: 0 }, null],
  [http(503), null],
  [http(403), null],
  [of('network'), null],
])('after %j the host is left alone until %s', (problem, until) => {
  expect(holdHostUntil(problem, 1000)).toBe(until);
});

it('gives another chance on another day to what only time stood against', () => {
  const passing = [of('network'), of('timeout'), of('quota'), of('damaged'), http(429), http(500)];
  expect(passing.filter((problem) => !mayPass(problem))).toEqual([]);
  const lasting = [http(404), http(403), of('no-access'), of('too-large'), of('not-an-image')];
  expect(lasting.filter(mayPass)).toEqual([]);
});
