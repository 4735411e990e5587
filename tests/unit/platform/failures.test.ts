import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Failure } from '../../../lib/model/failure.ts';
import { forgetFailures, getFailures, noteFailure } from '../../../lib/platform/failures.ts';

const failure = (problem: string): Failure => ({
  at: 1,
  doing: 'saving',
  problem,
  detail: null,
  address: 'https://bao.example/bai',
});

it('keeps failures noted at the same time, newest first, in memory and nowhere else', async () => {
  await Promise.all(['a', 'b', 'c'].map((problem) => noteFailure(failure(problem), false)));
  expect((await getFailures()).map(({ problem }) => problem)).toEqual(['c', 'b', 'a']);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

it('keeps no address of a private window', async () => {
  await noteFailure(failure('quota'), true);
  expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain('bao.example');
});

it('forgets when told, and takes what is none of its own for nothing', async () => {
  await noteFailure(failure('quota'), false);
  await forgetFailures();
  expect(await getFailures()).toEqual([]);
  await fakeBrowser.storage.session.set({ failures: 'x' });
  expect(await getFailures()).toEqual([]);
});
