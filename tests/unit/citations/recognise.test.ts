import { describe, expect, it } from 'vitest';
import { recogniseCitations } from '../../../lib/citations/recognise.ts';
import { CITING, TRAPS, type CitingSentence } from './sentences.ts';

const DAY = '2026-03-01';
const found = ({ text, day = DAY }: CitingSentence) =>
  recogniseCitations(text, { day }).map(({ surface, number }) => [surface, number]);

describe('documents cited in sentences of provincial news', () => {
  it.each(CITING.map((sentence) => [sentence.text, sentence] as const))('%s', (_, sentence) => {
    expect(found(sentence)).toEqual(sentence.cites);
  });

  it.each(TRAPS.map((sentence) => [sentence.text, sentence] as const))(
    'none: %s',
    (_, sentence) => {
      expect(found(sentence)).toEqual([]);
    },
  );

  it('reads decomposed letters, old tone placement and eth alike', () => {
    const text = 'Nghị quyết số 18 của Bộ Chính trị, Luật Thi đua, khen thưởng năm 2022, QÐ 1';
    const spelt = (form: string) => recogniseCitations(form, { day: DAY }).map((c) => c.number);
    expect(spelt(text.normalize('NFD'))).toEqual(spelt(text));
    expect(spelt('Luật Hoà giải ở cơ sở năm 2013')).toEqual(['35/2013/QH13']);
    expect(spelt('Luật Hòa giải ở cơ sở năm 2013')).toEqual(['35/2013/QH13']);
  });

  it('names the candidates where the text leaves two open', () => {
    const [citation] = recogniseCitations('Tỉnh học tập Nghị quyết 19.', { day: DAY });
    expect(citation?.number).toBe('Nghị quyết 19');
    expect(citation?.documents).toEqual(['19-NQ/TW (2017)', '19-NQ/TW (2022)']);
  });

  it('takes no document younger than the article', () => {
    expect(recogniseCitations('Tỉnh học tập Nghị quyết 19.', { day: '2019-05-01' })).toMatchObject([
      { number: '19-NQ/TW', documents: ['19-NQ/TW (2017)'] },
    ]);
    expect(recogniseCitations('Nghị quyết 57 của Bộ Chính trị', { day: '2019-05-01' })).toEqual([]);
  });

  it('lets a number written out elsewhere in the article tell', () => {
    const [full] = recogniseCitations('Nghị quyết số 42/2022/NQ-HĐND', { day: DAY });
    if (full === undefined) throw new Error('no number');
    expect(recogniseCitations('Nghị quyết 42 được dân chờ.', { elsewhere: [full] })).toMatchObject([
      { number: '42/2022/NQ-HĐND', short: true },
    ]);
  });

  // Work that grows with the square of such texts outlasts the patience of a test.
  it('comes to an end with hostile input', () => {
    const heads = 'Nghị quyết 18, '.repeat(15_000);
    const laws = 'Luật Đất đai '.repeat(15_000);
    const numbers = '18, 19, '.repeat(20_000);
    for (const text of [heads, laws, 'Nghị quyết '.repeat(20_000), numbers]) {
      const found = recogniseCitations(text);
      expect(found.every(({ start, end }) => end > start)).toBe(true);
    }
  });
});
