import { expect, it } from 'vitest';
import { retryImageAt } from '../../../lib/background/image-retry.ts';
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
])('%j after %i failed tries: %s', (problem, attempts, at) => {
  expect(retryImageAt({ problem, attempts, now: 1000 })).toBe(at);
});
