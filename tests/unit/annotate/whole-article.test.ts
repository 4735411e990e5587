import { describe, expect, it } from 'vitest';
import { annotateArticle } from '../../../lib/annotate/annotate.ts';
import { createGlossary } from '../../../lib/glossary/glossary.ts';
import { makeTerm } from '../../tools/make-term.ts';

const glossary = createGlossary([
  makeTerm('ủy ban nhân dân', { abbreviations: ['UBND'] }),
  makeTerm('huyện', { category: 'admin-units' }),
  makeTerm('kế hoạch', { cues: { everyday: true } }),
]);

const found = (...paragraphs: string[]): string[] =>
  annotateArticle(
    {
      title: 'Tin trong ngày',
      lead: null,
      blocks: paragraphs.map((text) => ({ type: 'paragraph', runs: [{ text }] })),
    },
    { glossary, date: '2020-09-15' },
  ).map(({ surface }) => surface);

describe('what an article is about shows in all its pieces together', () => {
  const body = 'UBND họp, UBND bàn, UBND quyết, UBND làm.';

  it('an everyday word is a term in a paragraph of its own', () => {
    expect(found(body, 'Kế hoạch gồm ba phần.')).toEqual([...Array(4).fill('UBND'), 'Kế hoạch']);
  });

  it('but not in an article that is about something else', () => {
    expect(found('Đội bóng sang huyện bên đá giao hữu.', 'Kế hoạch gồm ba phần.')).toEqual([
      'huyện',
    ]);
  });

  it('there it takes a term of public affairs nearby', () => {
    expect(found('Đội bóng đá giao hữu.', 'UBND lo kế hoạch, huyện lo sân.')).toEqual([
      'UBND',
      'kế hoạch',
      'huyện',
    ]);
  });
});
