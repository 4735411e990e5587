import { expect, it } from 'vitest';
import { createTurns } from '../../../lib/model/in-turn.ts';

it('runs works one after the other, each with what the one before has left', async () => {
  const inTurn = createTurns();
  let value = 0;
  const addOne = async (): Promise<number> => {
    const read = value;
    await Promise.resolve();
    value = read + 1;
    return value;
  };
  expect(await Promise.all([inTurn(addOne), inTurn(addOne), inTurn(addOne)])).toEqual([1, 2, 3]);
});

it('tells a failure to who asked, and goes on with the next', async () => {
  const inTurn = createTurns();
  const failed = inTurn(() => Promise.reject(new Error('no room')));
  const next = inTurn(() => Promise.resolve('done'));
  await expect(failed).rejects.toThrow('no room');
  expect(await next).toBe('done');
});
