import { describe, expect, it } from 'vitest';
import { hanCharacters } from '../../../lib/glossary/han/characters.ts';
import { readingsAC } from '../../../lib/glossary/han/readings-a-c.ts';
import { readingsDK } from '../../../lib/glossary/han/readings-d-k.ts';
import { readingsLQ } from '../../../lib/glossary/han/readings-l-q.ts';
import { readingsST } from '../../../lib/glossary/han/readings-s-t.ts';
import { readingsUY } from '../../../lib/glossary/han/readings-u-y.ts';
import { allTerms } from '../../../lib/glossary/terms/all.ts';
import { foldHan } from '../../../lib/text/fold-han.ts';

const rows = [...readingsAC, ...readingsDK, ...readingsLQ, ...readingsST, ...readingsUY];
const entries = [...hanCharacters.values()];

/** Readings the headwords use, by character. */
const used = new Map<string, Set<string>>();
for (const { headword, hanViet } of allTerms) {
  const syllables = headword.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  for (const [i, character] of hanViet.entries()) {
    if (character === null) continue;
    const readings = used.get(character) ?? new Set();
    used.set(character, readings.add((syllables[i] ?? '').toLocaleLowerCase('vi')));
  }
}

describe('the characters of the headwords', () => {
  it('have each one entry, and no entry is idle', () => {
    expect(rows.length).toBe(hanCharacters.size);
    expect([...used.keys()].filter((one) => !hanCharacters.has(one))).toEqual([]);
    expect([...hanCharacters.keys()].filter((one) => !used.has(one))).toEqual([]);
  });

  it('are read as the headwords read them', () => {
    const wrong = entries.filter(
      ({ traditional, readings }) =>
        readings.toSorted().join() !== [...(used.get(traditional) ?? [])].toSorted().join(),
    );
    expect(wrong.map(({ traditional }) => traditional)).toEqual([]);
  });

  it('are rows of one form or three, each a Hán character', () => {
    const wrong = rows.filter(([forms]) => !/^\p{Script=Han}(\p{Script=Han}{2})?$/u.test(forms));
    expect(wrong.map(([forms]) => forms)).toEqual([]);
    const idle = rows.filter(([forms]) => forms.length === 3 && new Set(forms).size === 1);
    expect(idle.map(([forms]) => forms)).toEqual([]);
  });

  it('are glossed in both languages, not by their own sound', () => {
    const wrong = entries.filter(
      ({ readings, gloss: { vi, en } }) =>
        vi.trim() === '' || en.trim() === '' || vi === en || readings.includes(vi),
    );
    expect(wrong.map(({ traditional }) => traditional)).toEqual([]);
  });

  it('are glossed in a few words that a card has room for', () => {
    const long = entries.filter(({ gloss: { vi, en } }) => vi.length > 40 || en.length > 40);
    expect(long.map(({ traditional }) => traditional)).toEqual([]);
  });

  it('are found whichever way a reader writes them', () => {
    const apart = entries.filter(
      ({ traditional, simplified, japanese }) =>
        new Set([traditional, simplified, japanese].map(foldHan)).size > 1,
    );
    expect(apart.map(({ traditional }) => traditional)).toEqual([]);
  });
});
