import { expect, it } from 'vitest';
import { retryAfterMs } from '../../../lib/model/retry-after.ts';

const NOW = Date.UTC(2026, 10, 24, 8, 0, 0);

it.each([
  ['120', 120_000],
  [' 0 ', 0],
  ['Tue, 24 Nov 2026 08:01:30 GMT', 90_000],
  ['Tue, 24 Nov 2026 07:00:00 GMT', 0],
  ['-5', null],
  ['1.5', null],
  ['soon', null],
  ['', null],
  [null, null],
])('%j asks for %s ms', (header, pause) => {
  expect(retryAfterMs(header, NOW)).toBe(pause);
});
