import { describe, expect, it } from 'vitest';
import { en } from '../../../lib/i18n/locales/en.ts';
import { vi } from '../../../lib/i18n/locales/vi.ts';

interface Tree {
  readonly [key: string]: string | Tree;
}

function flatten(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flatten(value, `${path}${key}.`),
  );
}

const base = (key: string) => key.replace(/_(one|other)$/, '');
const placeholders = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].toSorted();
const vietnamese = flatten(vi);
const english = flatten(en);
const englishByKey = new Map(english);

describe('the two languages', () => {
  it('have the same keys', () => {
    const keys = (texts: [string, string][]) =>
      [...new Set(texts.map(([key]) => base(key)))].toSorted();
    expect(keys(english)).toEqual(keys(vietnamese));
  });

  it.each(vietnamese)('%s has the same placeholders in both', (key, text) => {
    expect(placeholders(englishByKey.get(key) ?? '')).toEqual(placeholders(text));
  });

  it('leave nothing empty, unnormalised or with stray white space', () => {
    for (const [key, text] of [...vietnamese, ...english]) {
      expect(text.trim(), key).toBe(text);
      expect(text.normalize('NFC'), key).toBe(text);
      expect(text, key).not.toBe('');
    }
  });

  it('give English a singular for every plural, Vietnamese none', () => {
    const plurals = vietnamese.map(([key]) => key).filter((key) => key.endsWith('_other'));
    expect(plurals.length).toBeGreaterThan(0);
    expect(
      plurals.map((key) => `${base(key)}_one`).filter((key) => !englishByKey.has(key)),
    ).toEqual([]);
    expect(vietnamese.filter(([key]) => key.endsWith('_one'))).toEqual([]);
  });

  it('place tone marks the modern way in Vietnamese', () => {
    const oldPlacement = /(hoà|hoá|xoá|khoá|toà|uỷ|thuỷ|tuỳ|luỹ|quí)(?!\p{L})/iu;
    for (const [key, text] of vietnamese) expect(text, key).not.toMatch(oldPlacement);
    expect('Uỷ ban xoá').toMatch(oldPlacement);
  });
});
