import { describe, expect, it } from 'vitest';
import { unlessRestoring, whileRestoring } from '../../../lib/storage/library-lock.ts';

/** Work whose end is in the hands of the test. */
function open<Value>() {
  let end: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((resolve) => {
    end = resolve;
  });
  return { promise, end: (value: Value) => end(value) };
}

/** Once the lock that was just asked for is given. */
const given = () => navigator.locks.query();

describe('a copy of the library', () => {
  it('is made while nobody restores', async () => {
    expect(await unlessRestoring(() => Promise.resolve('copy'))).toBe('copy');
  });

  it('is not begun during a restore, and is once that is over', async () => {
    const restore = open<string>();
    const restored = whileRestoring(() => restore.promise);
    await given();
    expect(await unlessRestoring(() => Promise.resolve('copy'))).toBeNull();
    restore.end('restored');
    expect(await restored).toBe('restored');
    await given();
    expect(await unlessRestoring(() => Promise.resolve('copy'))).toBe('copy');
  });

  it('is given up when a restore begins', async () => {
    const copying = open<string>();
    let seen: AbortSignal | null = null;
    const copy = unlessRestoring((signal) => {
      seen = signal;
      return copying.promise;
    });
    await given();
    expect(await whileRestoring(() => Promise.resolve('restored'))).toBe('restored');
    expect(await copy).toBeNull();
    expect(seen).toHaveProperty('aborted', true);
    copying.end('too late');
  });

  it('whose work throws does so here', async () => {
    await expect(unlessRestoring(() => Promise.reject(new TypeError('bug')))).rejects.toThrow(
      'bug',
    );
    await expect(whileRestoring(() => Promise.reject(new TypeError('bug')))).rejects.toThrow('bug');
  });
});
