import { describe, expect, it } from 'vitest';
import { documentByNumber } from '../../../lib/glossary/documents.ts';
import { makeSense, makeTerm } from '../../tools/make-term.ts';

const source = {
  number: '1/2020/NĐ-CP',
  title: 'Nghị định thử',
  article: 'Điều 4',
  effective: '2020-02-01',
  url: null,
};
const terms = new Map(
  [
    makeTerm('xã', { senses: [makeSense(null, null)] }),
    makeTerm('phường', { senses: [{ ...makeSense('2020', null), source }] }),
  ].map((term) => [term.id, term]),
);

describe('a document the glossary rests on', () => {
  it('is found by its number, as a whole and not one article of it', () => {
    expect(documentByNumber(terms, '1/2020/NĐ-CP')).toEqual({ ...source, article: null });
  });

  it('is null for every other number', () => {
    expect(documentByNumber(terms, '2/2020/NĐ-CP')).toBeNull();
  });
});
