import { describe, expect, it } from 'vitest';
import { isCapitalised, startsSentence, tokenise } from '../../../lib/text/tokens.ts';

const surfaces = (text: string): string[] =>
  tokenise(text).map(({ start, end }) => text.slice(start, end));
const keys = (text: string): string[] => tokenise(text).map(({ key }) => key);

describe('tokenise', () => {
  it.each([
    ['syllables and marks', 'Ủy ban, TP. Hạ Long', ['Ủy', 'ban', ',', 'TP', '.', 'Hạ', 'Long']],
    ['spaces of every kind only separate', 'a\u00A0b\u3000c  d', ['a', 'b', 'c', 'd']],
    ['line breaks and tabs are marks', 'xã\nhội\tnay', ['xã', '\n', 'hội', '\t', 'nay']],
    ['dashes of every kind', 'KT-XH – a ‑ b − c', ['KT', '-', 'XH', '–', 'a', '‑', 'b', '−', 'c']],
    ['a surrogate pair is one mark', 'a 😀 b', ['a', '😀', 'b']],
    ['nothing', ' \u00A0 ', []],
    ['invisible characters alone are no token', 'a \u200B b', ['a', 'b']],
    ['an invisible character inside a word', 'ng\u00ADhị', ['ng\u00ADhị']],
  ])('%s', (_, text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });

  it('folds every dash to one key', () => {
    expect(new Set(keys('- ‐ ‑ ‒ – — ― −'))).toEqual(new Set(['-']));
  });

  it('gives offsets into the text as it was given, also when it is decomposed', () => {
    const text = 'Nghị quyết của Đảng bộ, số 12'.normalize('NFD');
    const tokens = tokenise(text);
    expect(tokens.map(({ key }) => key)).toEqual(keys('Nghị quyết của Đảng bộ, số 12'));
    expect(tokens.map(({ start, end }) => text.slice(start, end).normalize('NFC'))).toEqual([
      'Nghị',
      'quyết',
      'của',
      'Đảng',
      'bộ',
      ',',
      'số',
      '12',
    ]);
    expect(tokens.at(-1)?.end).toBe(text.length);
  });

  it('never overlaps and goes forward in any text', () => {
    const text = 'Ð\u0301\u200B‑Ⅻ\n\t…”(x) 1.000,5 😀\uD800 ế'.normalize('NFD');
    let last = 0;
    for (const { start, end } of tokenise(text)) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
    expect(last).toBeLessThanOrEqual(text.length);
  });

  it('gives the same answer when more words were seen than it remembers', () => {
    const many = Array.from({ length: 25_000 }, (_, i) => `từ${i}`).join(' ');
    expect(keys('Uỷ ban')).toEqual(['ủy', 'ban']);
    expect(tokenise(many)).toHaveLength(25_000);
    expect(keys('Uỷ ban')).toEqual(['ủy', 'ban']);
  });
});

describe('capitals and sentence starts', () => {
  it.each([
    ['Đảng', true],
    ['đảng', false],
    ['UBND', true],
    ['Ủy', true],
    ['12', false],
    ['.', false],
    ['Ủ'.normalize('NFD'), true],
    ['Ð', true],
  ])('%s capitalised: %s', (word, expected) => {
    const [token] = tokenise(word);
    expect(token && isCapitalised(token)).toBe(expected);
  });

  it.each([
    ['the first word', 'Đảng', 0, true],
    ['after a full stop', 'a. Đảng', 2, true],
    ['after an opening quote', 'a “Đảng', 2, true],
    ['after a line break', 'a\nĐảng', 2, true],
    ['after a dialogue dash', 'a – Đảng', 2, true],
    ['after a comma', 'a, Đảng', 2, false],
    ['after a word', 'của Đảng', 1, false],
  ])('%s', (_, text, index, expected) => {
    expect(startsSentence(tokenise(text), index)).toBe(expected);
  });
});
