import { describe, expect, it } from 'vitest';
import {
  createInlineBuffer,
  dropStart,
  joinRuns,
  keepStart,
  trimRuns,
} from '../../../../lib/extract/blocks/inline.ts';
import { runs } from '../../../tools/make-draft.ts';

function collected(...pieces: [string, { bold?: true; italic?: true; href?: string }?][]) {
  const buffer = createInlineBuffer();
  for (const [text, style = {}] of pieces) buffer.add(text, style);
  return buffer.take();
}

describe('createInlineBuffer', () => {
  it.each<[string, Parameters<typeof collected>, ReturnType<typeof collected>]>([
    ['joins pieces of one style', [['Tỉnh '], ['ủy']], [{ text: 'Tỉnh ủy' }]],
    [
      'collapses space across pieces',
      [['Tỉnh \n'], [' ủy', { bold: true }]],
      [{ text: 'Tỉnh ' }, { text: 'ủy', bold: true }],
    ],
    [
      'a space inside the bold counts once',
      [['Tỉnh'], [' ủy ', { bold: true }], [' họp']],
      [{ text: 'Tỉnh' }, { text: ' ủy ', bold: true }, { text: 'họp' }],
    ],
    [
      'trims both ends',
      [['  '], [' Tỉnh ủy ', { bold: true }], ['\u00A0']],
      [{ text: 'Tỉnh ủy', bold: true }],
    ],
    ['composes letters inside a piece', [['Uy\u0309 ban']], [{ text: 'Uỷ ban' }]],
    [
      'composes letters over a border of the same style',
      [['Thu'], ['\u0309'], [' ba']],
      [{ text: 'Thủ ba' }],
    ],
    [
      'composes letters over a border of styles',
      [['u'], ['\u0309y ban', { bold: true }]],
      [{ text: 'ủ' }, { text: 'y ban', bold: true }],
    ],
    [
      'a mark alone in its style leaves no run',
      [['ta'], ['\u0301', { bold: true }], ['c']],
      [{ text: 'tác' }],
    ],
    ['drops invisible characters', [['nghị\u00AD\u200B quyết']], [{ text: 'nghị quyết' }]],
    ['no text is null', [[' '], ['\u200B'], ['\u00A0', { bold: true }]], null],
    [
      'links keep their address',
      [['xem '], ['đây', { href: 'https://a.vn/' }]],
      [{ text: 'xem ' }, { text: 'đây', href: 'https://a.vn/' }],
    ],
  ])('%s', (_, pieces, expected) => {
    expect(collected(...pieces)).toEqual(expected);
  });

  it('is empty after it was taken', () => {
    const buffer = createInlineBuffer();
    buffer.add('một', {});
    buffer.take();
    buffer.add(' hai', {});
    expect(buffer.take()).toEqual([{ text: 'hai' }]);
    expect(buffer.take()).toBeNull();
  });
});

describe('cutting rich text', () => {
  const text = runs('**P.V:** Thưa __ông__');

  it.each([
    [0, text],
    [5, runs('Thưa __ông__')],
    [2, runs('**V:** Thưa __ông__')],
    [11, runs('__ng__')],
    [99, []],
  ])('dropStart %d', (count, expected) => {
    expect(dropStart(text, count)).toEqual(expected);
  });

  it.each([
    [0, []],
    [5, runs('**P.V:**')],
    [7, runs('**P.V:** Th')],
    [99, text],
  ])('keepStart %d', (count, expected) => {
    expect(keepStart(text, count)).toEqual(expected);
  });

  it('does not change what it was given', () => {
    const given = [{ text: ' a ' }, { text: ' b ' }];
    trimRuns(given);
    joinRuns(given);
    dropStart(given, 2);
    expect(given).toEqual([{ text: ' a ' }, { text: ' b ' }]);
  });
});
