import { describe, expect, it } from 'vitest';
import { greets } from '../../../lib/background/first-run.ts';

describe('greets', () => {
  it.each([
    ['install', false, true],
    ['install', true, false],
    ['update', false, false],
    ['chrome_update', false, false],
    ['browser_update', false, false],
    ['shared_module_update', false, false],
  ])('after "%s" (private window: %s) is %s', (reason, privateWindow, expected) => {
    expect(greets({ reason, privateWindow })).toBe(expected);
  });
});
