import { describe, expect, it } from 'vitest';
import { dropTones, foldAccents } from '../../../lib/text/fold.ts';
import { foldHan } from '../../../lib/text/fold-han.ts';

describe('folding', () => {
  it.each([
    ['Ủy ban nhân dân', 'uy ban nhan dan'],
    ['ĐÔ THỊ', 'do thi'],
    ['Ðảng bộ', 'dang bo'],
    ['đưỡng', 'duong'],
    ['U\u0309y', 'uy'],
    ['People’s Council', 'people’s council'],
    ['都市', '都市'],
    ['', ''],
  ])('%s as a plain keyboard types it', (text, folded) => {
    expect(foldAccents(text)).toBe(folded);
  });

  it.each([
    ['hội', 'hôi'],
    ['ủy', 'uy'],
    ['đường', 'đương'],
    ['Nghị', 'Nghi'],
  ])('%s without its tone', (text, toneless) => {
    expect(dropTones(text)).toBe(toneless);
  });

  it('brings the types of a Hán character together', () => {
    for (const same of ['黨党', '縣县', '選选', '發発发', '國国', '權権权']) {
      expect(new Set([...same].map(foldHan)).size, same).toBe(1);
    }
    expect(foldHan('機')).not.toBe(foldHan('關'));
    expect(foldHan('đô thị')).toBe('đô thị');
  });
});
