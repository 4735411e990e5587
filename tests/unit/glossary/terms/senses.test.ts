import { describe, expect, it } from 'vitest';
import { precededBy, sense, uncheckedUntil } from '../../../../lib/glossary/terms/senses.ts';

const rule = {
  from: '1996-09-01',
  source: { number: null, title: 'Luật Khoáng sản', article: null, effective: null, url: null },
  status: 'verified',
  meaning: { vi: 'Theo luật năm 1996.', en: 'Under the law of 1996.' },
} as const;

const later = sense(
  { from: '2011-07-01', to: null, source: null, status: 'memory' },
  { vi: 'Theo luật năm 2010.', en: 'Under the law of 2010.' },
);

describe('precededBy', () => {
  it('tells the unchecked beginning by the earlier rule and leaves the rest', () => {
    expect(precededBy(rule, [uncheckedUntil('2011-06-30'), later])).toEqual([
      {
        from: '1996-09-01',
        to: '2011-06-30',
        meaning: rule.meaning,
        source: rule.source,
        status: 'verified',
      },
      later,
    ]);
  });

  it('refuses senses whose beginning has a source already', () => {
    expect(() => precededBy(rule, [{ ...later, source: rule.source }])).toThrow('Luật Khoáng sản');
    expect(() => precededBy(rule, [])).toThrow('Luật Khoáng sản');
  });
});
