import { describe, expect, it } from 'vitest';
import { mentionedSense } from '../../../lib/annotate/mentioned-sense.ts';
import { makeSense, makeTerm } from '../../tools/make-term.ts';

const term = makeTerm('đô thị loại II', {
  senses: [
    makeSense('2009', '2016-05-24'),
    makeSense('2016-05-25', '2025'),
    makeSense('2026', null),
  ],
});
const NOW = 1;

const inText = (text: string) => {
  const start = text.indexOf('đô thị loại II');
  return mentionedSense(text, { start, end: start + 14, term, sense: NOW });
};

describe('the sense of a year that the sentence names', () => {
  it.each([
    ['Năm 2015, thị xã được công nhận là đô thị loại II.', { year: 2015, sense: 0 }],
    ['Được công nhận đô thị loại II từ 2012 đến nay.', { year: 2012, sense: 0 }],
    ['Trong nhiệm kỳ 2010-2015, thị xã lên đô thị loại II.', { year: 2015, sense: 0 }],
    [
      'Ngày 20/4/2014, Thủ tướng công nhận TP. Cẩm Phả là đô thị loại II.',
      { year: 2014, sense: 0 },
    ],
    ['Năm 2030, thành phố vẫn giữ đô thị loại II.', { year: 2030, sense: 2 }],
  ])('%s', (text, expected) => {
    expect(inText(text)).toEqual(expected);
  });

  it.each([
    ['no year', 'Thành phố là đô thị loại II.'],
    ['a year with the same sense', 'Năm 2018, thành phố là đô thị loại II.'],
    ['a year of another sentence', 'Năm 2015 có bão lớn. Nay thành phố là đô thị loại II.'],
    ['a number that is no year', 'Theo Nghị quyết 2015 hộ, thành phố là đô thị loại II.'],
    ['a document’s year', 'Theo số 42/2009/NĐ-CP, thành phố là đô thị loại II.'],
    ['a year before the first period', 'Năm 2001, thành phố mong thành đô thị loại II.'],
  ])('%s', (_, text) => {
    expect(inText(text)).toBeNull();
  });

  it('says nothing of a term with one sense', () => {
    const single = makeTerm('xã', { senses: [makeSense(null, null)] });
    expect(
      mentionedSense('Năm 2015, xã', { start: 10, end: 12, term: single, sense: 0 }),
    ).toBeNull();
  });
});
