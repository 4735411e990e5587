import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../../lib/glossary/browse.ts';
import { createGlossary } from '../../../lib/glossary/glossary.ts';
import { glossaryHeads, parseGlossaryHeads } from '../../../lib/glossary/heads.ts';
import { createSearchIndex } from '../../../lib/glossary/search.ts';
import { allTerms } from '../../../lib/glossary/terms/all.ts';
import {
  glossaryHash,
  lookUpAddress,
  parseGlossaryRoute,
  termAddress,
  type GlossaryRoute,
} from '../../../lib/reader/glossary-route.ts';
import { lookUp } from '../../../lib/reader/look-up.ts';
import { findOccurrences, snippetOf } from '../../../lib/reader/occurrences.ts';
import { omniboxAddress, omniboxSuggestions } from '../../../lib/reader/omnibox.ts';
import { makeTerm } from '../../tools/make-term.ts';

const search = (query: string, filters = NO_FILTERS): GlossaryRoute => ({
  page: 'search',
  query,
  filters,
});

describe('addresses of the glossary', () => {
  it.each<[GlossaryRoute, string]>([
    [search(''), '#/'],
    [search('đô thị'), '#/search/%C4%91%C3%B4%20th%E1%BB%8B'],
    [search('72/2025/QH15'), '#/search/72%2F2025%2FQH15'],
    [search('50% ?#&'), '#/search/50%25%20%3F%23%26'],
    [
      search('', { category: 'party', level: 2, letter: 'Đ' }),
      '#/?category=party&level=2&letter=%C4%90',
    ],
    [search('xã', { category: null, level: 1, letter: null }), '#/search/x%C3%A3?level=1'],
    [{ page: 'term', id: 'do-thi' }, '#/term/do-thi'],
    [{ page: 'power', stage: 'before' }, '#/power/before'],
  ])('%j there and back', (route, hash) => {
    expect(glossaryHash(route)).toBe(hash);
    expect(parseGlossaryRoute(hash)).toEqual(route);
  });

  it.each([
    ['', search('')],
    ['#', search('')],
    ['#/nowhere/at/all', search('')],
    ['#/term/', search('')],
    ['#/search/72/2025/QH15', search('72/2025/QH15')],
    ['#/search/%E0%A4%A', search('%E0%A4%A')],
    ['#/?category=__proto__&level=9&letter=abc', search('')],
    ['#/power/whenever', { page: 'power', stage: 'now' }],
  ])('“%s” is made the best of', (hash, route) => {
    expect(parseGlossaryRoute(hash)).toEqual(route);
  });

  it('looks up a selection without its quotes and stops, and never a whole page', () => {
    expect(lookUpAddress(' “đô thị  loại I”, ')).toBe(
      '/glossary.html#/search/%C4%91%C3%B4%20th%E1%BB%8B%20lo%E1%BA%A1i%20I',
    );
    expect(lookUpAddress('…')).toBe('/glossary.html#/search/%E2%80%A6');
    expect(decodeURIComponent(lookUpAddress('a b '.repeat(90_000))).length).toBeLessThan(350);
    expect(termAddress('do-thi')).toBe('/glossary.html#/term/do-thi');
  });
});

describe('looking anything up', () => {
  const index = createSearchIndex(allTerms);
  const terms = new Map(allTerms.map((term) => [term.id, term]));
  const sources = { index, terms, glossary: () => createGlossary(allTerms), limit: 20 };

  it('decodes a document number and lists the terms that rest on it', () => {
    const found = lookUp('Nghị quyết số 111/2025/UBTVQH15', sources);
    expect(found.citations).toMatchObject([{ number: '111/2025/UBTVQH15', year: 2025 }]);
    expect(found.citing.map(({ id }) => id)).toContain('do-thi-loai-i');
  });

  it('finds the terms inside a passage that is no term itself', () => {
    const found = lookUp('ý kiến của cử tri về quy hoạch chi tiết của phường', sources);
    expect(found.total).toBe(0);
    expect(found.inside.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['cu-tri', 'quy-hoach-chi-tiet', 'phuong']),
    );
  });

  it('does not look inside a word still being typed', () => {
    const fails = { ...sources, glossary: () => expect.unreachable() };
    expect(lookUp('đô thị', fails).inside).toEqual([]);
    expect(lookUp('xyz', fails).inside).toEqual([]);
  });
});

describe('the address bar', () => {
  const heads = parseGlossaryHeads(JSON.parse(JSON.stringify(glossaryHeads(allTerms))));
  const index = createSearchIndex(heads);

  it('suggests with characters and English', () => {
    const suggest = (text: string) =>
      omniboxSuggestions(text, { index, libraryHint: 'Tìm “%s” trong bài' });
    const [first] = suggest('do thi');
    expect(first?.content).toBe('đô thị');
    expect(first?.description).toContain('都市');
    expect(suggest('')).toEqual([]);
    expect(suggest('do thi').at(-1)).toEqual({
      content: '/do thi',
      description: 'Tìm “do thi” trong bài',
    });
    expect(suggest('/$& cẩm')).toEqual([
      { content: '/ $& cẩm', description: 'Tìm “$& cẩm” trong bài' },
    ]);
  });

  it('leads a headword to its page and anything else to the search', () => {
    expect(omniboxAddress('Đô thị', index)).toBe(termAddress('do-thi'));
    expect(omniboxAddress('do thi', index)).toBe(lookUpAddress('do thi'));
    expect(omniboxAddress('đô thị', null)).toBe(lookUpAddress('đô thị'));
    expect(omniboxAddress('/ đô thị', index)).toBe('/library.html?q=%C4%91%C3%B4%20th%E1%BB%8B');
    expect(omniboxAddress('/', null)).toBe('/library.html');
  });

  it('keeps every term, and nothing that is none', () => {
    expect(heads).toHaveLength(allTerms.length);
    expect(parseGlossaryHeads([null, 3, {}, { id: 'x' }, [], ...heads.slice(0, 1)])).toHaveLength(
      1,
    );
    expect(parseGlossaryHeads({})).toEqual([]);
  });
});

describe('occurrences in a saved article', () => {
  const glossary = createGlossary([makeTerm('xã'), makeTerm('xã hội')]);
  const article = {
    title: 'Xã hội hóa ở một xã',
    lead: null,
    blocks: [{ type: 'paragraph' as const, runs: [{ text: 'Các xã, phường và xã hội.' }] }],
  };

  it('counts the term and not the longer word it is part of', () => {
    const found = findOccurrences(article, { termId: 'xã', glossary, date: '2025-07-01' });
    expect(found.count).toBe(2);
    expect(found.snippets[1]).toEqual({
      before: 'Các ',
      surface: 'xã',
      after: ', phường và xã hội.',
    });
  });

  it('cuts a long text at words on both sides', () => {
    const text = `${'trước '.repeat(40)}xã${' sau'.repeat(40)}`;
    const { before, surface, after } = snippetOf(text, { start: 240, end: 242 });
    expect(surface).toBe('xã');
    expect(before).toMatch(/^… ?trước/u);
    expect(after).toMatch(/sau ?…$/u);
    expect(before.length + after.length).toBeLessThan(150);
  });
});
