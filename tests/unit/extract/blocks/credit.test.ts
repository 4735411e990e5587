import { describe, expect, it } from 'vitest';
import { splitCredit } from '../../../../lib/extract/blocks/credit.ts';
import { richTextToString } from '../../../../lib/model/block-text.ts';
import { runs } from '../../../tools/make-draft.ts';

describe('splitCredit', () => {
  it.each([
    ['Cầu Bãi Cháy. Ảnh: Thu Hà', 'Cầu Bãi Cháy.', 'Thu Hà'],
    ['Cầu Bãi Cháy (Ảnh: Thu Hà)', 'Cầu Bãi Cháy', 'Thu Hà'],
    ['Cầu Bãi Cháy. (Ảnh: Thu Hà).', 'Cầu Bãi Cháy.', 'Thu Hà'],
    ['Cầu Bãi Cháy - Ảnh: Thu Hà', 'Cầu Bãi Cháy', 'Thu Hà'],
    ['Cầu Bãi Cháy. ẢNH: THU HÀ', 'Cầu Bãi Cháy.', 'THU HÀ'],
    ['Cầu Bãi Cháy. Ảnh: Báo Quảng Ninh/TTXVN', 'Cầu Bãi Cháy.', 'Báo Quảng Ninh/TTXVN'],
    ['Cầu Bãi Cháy. Nguồn: TTXVN', 'Cầu Bãi Cháy.', 'TTXVN'],
    ['Cầu Bãi Cháy. Nguồn ảnh: TTXVN', 'Cầu Bãi Cháy.', 'TTXVN'],
    ['Cầu Bãi Cháy. Ảnh minh họa: TTXVN', 'Cầu Bãi Cháy.', 'TTXVN'],
    ['Đại hội lần thứ XXIV: phiên bế mạc. Ảnh: T.H', 'Đại hội lần thứ XXIV: phiên bế mạc.', 'T.H'],
    ['Ảnh: Thu Hà', '', 'Thu Hà'],
    ['(Ảnh: Thu Hà)', '', 'Thu Hà'],
    ['Cầu Bãi Cháy', 'Cầu Bãi Cháy', null],
    ['Ảnh minh họa', 'Ảnh minh họa', null],
    ['Toàn cảnh: cầu Bãi Cháy', 'Toàn cảnh: cầu Bãi Cháy', null],
    ['Quang cảnh: lễ khai mạc', 'Quang cảnh: lễ khai mạc', null],
    ['Triển lãm ảnh về biển đảo', 'Triển lãm ảnh về biển đảo', null],
    ['', '', null],
  ])('%s', (caption, text, credit) => {
    const split = splitCredit(caption === '' ? [] : runs(caption));
    expect({ text: richTextToString(split.text), credit: split.credit }).toEqual({ text, credit });
  });

  it('keeps the styles of what is left', () => {
    expect(splitCredit(runs('__Cầu__ **Bãi Cháy**__. Ảnh: Thu Hà__'))).toEqual({
      text: [
        { text: 'Cầu', italic: true },
        { text: ' ' },
        { text: 'Bãi Cháy', bold: true },
        { text: '.', italic: true },
      ],
      credit: 'Thu Hà',
    });
  });
});
