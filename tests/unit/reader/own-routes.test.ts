import { describe, expect, it } from 'vitest';
import { glossOf } from '../../../lib/reader/gloss.ts';
import {
  glossaryHash,
  ownFormAddress,
  parseGlossaryRoute,
  type GlossaryRoute,
} from '../../../lib/reader/glossary-route.ts';

describe('addresses of own terms', () => {
  it.each<GlossaryRoute>([
    { page: 'own' },
    { page: 'own-form', id: null, headword: '' },
    { page: 'own-form', id: null, headword: 'đường/gom?' },
    { page: 'own-form', id: 'own-duong-gom', headword: '' },
  ])('%j comes back', (route) => {
    expect(parseGlossaryRoute(glossaryHash(route))).toEqual(route);
  });

  it('that are none lead to the list, and long ones are cut', () => {
    expect(parseGlossaryRoute('#/own/x')).toEqual({ page: 'own' });
    expect(parseGlossaryRoute('#/own/edit')).toEqual({ page: 'own' });
    expect(parseGlossaryRoute(`#/own/new/${'a'.repeat(999)}`)).toMatchObject({
      headword: 'a'.repeat(300),
    });
    expect(ownFormAddress('own-a')).toBe('/glossary.html#/own/edit/own-a');
  });
});

describe('a term in few words', () => {
  it.each([
    ['road', { vi: 'đường', en: 'a road' }, { text: 'road', lang: 'en' }],
    ['', { vi: 'đường', en: 'a road' }, { text: 'đường', lang: 'vi' }],
    ['', { vi: '', en: 'a road' }, { text: 'a road', lang: 'en' }],
  ])('%j, %j', (english, definition, gloss) => {
    expect(glossOf({ english, definition })).toEqual(gloss);
  });

  it('is cut between words', () => {
    const { text } = glossOf({ english: '', definition: { vi: 'rất dài '.repeat(30), en: '' } });
    expect(text.length).toBeLessThanOrEqual(91);
    expect(text).toMatch(/(?:rất|dài)…$/u);
  });
});
