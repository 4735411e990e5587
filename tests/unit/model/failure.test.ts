import { describe, expect, it } from 'vitest';
import { addFailure, FAILURES_KEPT, type Failure } from '../../../lib/model/failure.ts';

const failure = (change: Partial<Failure> = {}): Failure => ({
  at: 1,
  doing: 'opening',
  problem: 'bad-result',
  detail: null,
  address: 'https://bao.example/bai',
  ...change,
});
const kept = (change: Partial<Failure>, privateWindow: boolean) =>
  addFailure([], { failure: failure(change), privateWindow })[0];

describe('addFailure', () => {
  it('puts the newest first and lets go of the oldest', () => {
    let failures: Failure[] = [];
    for (let at = 1; at <= FAILURES_KEPT + 3; at += 1) {
      failures = addFailure(failures, { failure: failure({ at }), privateWindow: false });
    }
    expect(failures).toHaveLength(FAILURES_KEPT);
    expect(failures[0]?.at).toBe(FAILURES_KEPT + 3);
    expect(failures.at(-1)?.at).toBe(4);
  });

  it('keeps neither address nor words of a private window', () => {
    const change = { detail: 'Cannot access https://bao.example/bai' };
    expect(kept(change, true)).toMatchObject({
      problem: 'bad-result',
      address: null,
      detail: null,
    });
    expect(kept(change, false)?.address).toBe('https://bao.example/bai');
  });

  it('takes addresses out of the words of an error, whatever window they come from', () => {
    const detail = 'Cannot access contents of url "https://bao.example/kin?a=1". Sorry';
    expect(kept({ detail }, false)?.detail).toBe('Cannot access contents of url "…". Sorry');
  });

  it('cuts words short', () => {
    expect(kept({ detail: 'a'.repeat(9_000) }, false)?.detail).toHaveLength(500);
  });
});
