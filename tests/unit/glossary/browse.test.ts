import { describe, expect, it } from 'vitest';
import {
  inDictionaryOrder,
  letterOf,
  LETTERS,
  lettersOf,
  NO_FILTERS,
  passes,
} from '../../../lib/glossary/browse.ts';
import { allTerms } from '../../../lib/glossary/terms/all.ts';
import { indexByCharacter, wordFamilies } from '../../../lib/glossary/word-family.ts';
import { makeTerm } from '../../tools/make-term.ts';

describe('browsing', () => {
  it.each([
    ['ủy ban', 'U'],
    ['ưu tiên', 'Ư'],
    ['Đảng', 'Đ'],
    ['ấp', 'Â'],
    ['ổn định', 'Ô'],
    ['4 trụ cột', '#'],
    ['', '#'],
  ])('puts %s under %s', (headword, letter) => {
    expect(letterOf(headword)).toBe(letter);
  });

  it('counts every term under one letter, whatever letter is chosen', () => {
    const counts = lettersOf(allTerms, { ...NO_FILTERS, letter: 'X' });
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(allTerms.length);
    expect([...counts.keys()]).toEqual([...LETTERS, '#']);
  });

  it('orders as a Vietnamese dictionary does', () => {
    const words = ['xã', 'Đảng', 'dân', 'ăn', 'ân', 'an', 'xa'].map((word) => makeTerm(word));
    const ordered = inDictionaryOrder(words).map(({ headword }) => headword);
    expect(ordered).toEqual(['an', 'ăn', 'ân', 'dân', 'Đảng', 'xa', 'xã']);
  });

  it('narrows by category, level and letter together', () => {
    const term = makeTerm('đô thị', { category: 'planning', level: 2 });
    expect(passes(term, { category: 'planning', level: 2, letter: 'Đ' })).toBe(true);
    expect(passes(term, { category: 'party', level: 2, letter: 'Đ' })).toBe(false);
    expect(passes(term, { category: null, level: 1, letter: null })).toBe(false);
    expect(passes(term, { category: null, level: null, letter: 'D' })).toBe(false);
  });
});

describe('word families', () => {
  const index = indexByCharacter(allTerms);
  const term = (id: string) => allTerms.find((one) => one.id === id) ?? makeTerm(id);

  it.each([
    ['tinh-uy', '委', 'ủy', 'dang-uy'],
    ['bo-chinh-tri', '部', 'bộ', 'dang-bo'],
    ['chuc-vu', '職', 'chức', 'chuc-danh'],
  ])('%s shares %s (%s) with %s', (id, character, syllable, relative) => {
    const family = wordFamilies(term(id), index).find((one) => one.character === character);
    expect(family?.syllable).toBe(syllable);
    expect(family?.relatives.map((one) => one.id)).toContain(relative);
  });

  it('never counts a term as its own relative, nor a like sound with another character', () => {
    for (const one of allTerms) {
      for (const { character, relatives } of wordFamilies(one, index)) {
        expect(relatives.map(({ id }) => id)).not.toContain(one.id);
        expect(relatives.every(({ hanViet }) => hanViet.includes(character))).toBe(true);
      }
    }
    const same = [
      makeTerm('dân số', { hanViet: ['民', '數'] }),
      makeTerm('di dân', { hanViet: ['移', '民'] }),
      makeTerm('dân dã', { hanViet: [null, null] }),
    ];
    const [first] = same;
    const families = wordFamilies(first ?? makeTerm(''), indexByCharacter(same));
    expect(families.map(({ character }) => character)).toEqual(['民']);
    expect(families[0]?.relatives.map(({ headword }) => headword)).toEqual(['di dân']);
  });
});
