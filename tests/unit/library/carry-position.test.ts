import { expect, it } from 'vitest';
import { carryPosition } from '../../../lib/library/carry-position.ts';
import type { Block } from '../../../lib/model/article.ts';

const text = (...texts: string[]) => ({
  blocks: texts.map((each): Block => ({ type: 'paragraph', runs: [{ text: each }] })),
});
const before = text('một', 'hai', 'ba', 'bốn');
const place = { block: 2, offset: 1, share: 0.6 };

it.each([
  ['a paragraph before it came', text('mới', 'một', 'hai', 'ba', 'bốn'), { block: 3, offset: 1 }],
  ['a paragraph before it went', text('hai', 'ba', 'bốn'), { block: 1, offset: 1 }],
  ['it was edited', text('một', 'hai', 'ba rưỡi', 'bốn'), { block: 2, offset: 1 }],
  ['it went', text('một', 'hai', 'bốn'), { block: 2, offset: 0 }],
  ['all that follows went', text('một', 'hai'), { block: 1, offset: 0 }],
  ['it was split', text('một', 'hai', 'b', 'a', 'bốn'), { block: 2, offset: 0 }],
])('is where it was when %s', (_, after, moved) => {
  expect(carryPosition(place, { before, after })).toEqual({ ...moved, share: 0.6 });
});

it('stays at the top, and where nothing is known of it', () => {
  const top = { block: -1, offset: 0, share: 1 };
  expect(carryPosition(top, { before, after: text('khác') })).toEqual(top);
  const beyond = { block: 9, offset: 0, share: 0.1 };
  expect(carryPosition(beyond, { before, after: before })).toEqual(beyond);
});
