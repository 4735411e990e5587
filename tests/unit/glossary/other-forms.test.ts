import { describe, expect, it } from 'vitest';
import { glossaryHeads } from '../../../lib/glossary/heads.ts';
import { createFormFinder } from '../../../lib/glossary/other-forms.ts';
import { allTerms } from '../../../lib/glossary/terms/all.ts';

const finder = createFormFinder(glossaryHeads(allTerms));
const formsOf = (text: string): string[] => finder.find(text).flatMap(({ forms }) => forms);

describe('other ways of writing a term', () => {
  it.each([
    ['UBND', 'Ủy ban nhân dân'],
    ['ubnd', 'Ủy ban nhân dân'],
    ['ủy ban nhân dân', 'UBND'],
    ['Uỷ ban Nhân dân', 'UBND'],
    ['uy ban nhan dan', 'UBND'],
    ['People’s Committee', 'UBND'],
  ])('“%s” leads to %s', (text, form) => {
    expect(formsOf(text)).toContain(form);
  });

  it.each(['ủy ban nhân', 'UBND tỉnh Quảng Ninh họp', '', '   ', '%$', 'ũy ban nhân dân'])(
    'says nothing of “%s”, which is no term in whole',
    (text) => {
      expect(finder.find(text)).toEqual([]);
    },
  );

  it('never names what was typed, nor one spelling twice', () => {
    for (const { headword } of allTerms) {
      for (const { forms } of finder.find(headword)) {
        expect(forms).not.toContain(headword);
        expect(new Set(forms).size).toBe(forms.length);
      }
    }
  });
});
