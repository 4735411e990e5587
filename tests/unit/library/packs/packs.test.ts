import { describe, expect, it } from 'vitest';
import { writeCsvPack } from '../../../../lib/library/packs/csv-pack.ts';
import { writePack, type Pack, type PackProblem } from '../../../../lib/library/packs/pack.ts';
import { importRowsOf, previewImport } from '../../../../lib/library/packs/plan-import.ts';
import { readPack } from '../../../../lib/library/packs/read-pack.ts';
import {
  OWN_LIMITS,
  type OwnTerm,
  type TermNote,
} from '../../../../lib/library/own-terms/own-term.ts';
import { makeOwnTerm } from '../../../tools/make-own-term.ts';

const TERMS: OwnTerm[] = [
  makeOwnTerm('đường gom', {
    id: 'own-duong-gom',
    variants: ['đường gom dân sinh'],
    abbreviations: ['ĐG'],
    english: 'service road',
    definition: { vi: 'Đường chạy "song song", gom xe; =1+1', en: '<b>No markup</b>, please' },
    han: '塘·',
    category: 'planning',
    level: 2,
    example: { vi: '-5 km đường gom', en: '@here' },
  }),
  makeOwnTerm("'nháy", {
    id: 'own-nhay',
    english: '+84, hotline',
    definition: { vi: "''", en: '' },
  }),
];
const NOTES: TermNote[] = [
  { termId: 'own-nhay', note: '=SUM(A1)\nDòng hai; "ba"', hidden: false, updatedAt: 5 },
];

const untimed = <Row extends { updatedAt: number }>(rows: readonly Row[]) =>
  rows.map(({ updatedAt: _, ...row }) => row);
const own: Pack = { terms: untimed(TERMS), notes: untimed(NOTES) };

function readWhole(text: string): Pack {
  const read = readPack(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

function problemOf(text: string): PackProblem | null {
  const read = readPack(text);
  return read.ok ? null : read.problem;
}

describe('a pack that goes out comes back the same', () => {
  it('as JSON, with notes on built-in terms and what is hidden', () => {
    const notes = [...NOTES, { termId: 'do-thi', note: '', hidden: true, updatedAt: 9 }];
    const text = writePack({ terms: TERMS, notes });
    const back = readWhole(text);
    expect(back.terms).toEqual(own.terms.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
    expect(back.notes).toEqual(untimed(notes).toSorted((a, b) => (a.termId < b.termId ? -1 : 1)));
    const rows = importRowsOf(back, { own: { terms: [], notes: [] }, choice: 'skip', now: 7 });
    expect(writePack(rows)).toBe(text);
  });

  it('as CSV, whatever its cells begin with', () => {
    const text = writeCsvPack({ terms: TERMS, notes: NOTES });
    expect(readWhole(text)).toEqual(own);
    expect(text).not.toMatch(/(^|,)"?[=+@-]/mu);
  });

  it('as CSV that a spreadsheet wrote anew with semicolons', () => {
    const text = 'Từ;Nghĩa;Viết tắt\r\nđường gom;Đường chạy song song;"ĐG; DG"\r\n';
    expect(readWhole(text).terms).toMatchObject([
      {
        id: 'own-duong-gom',
        headword: 'đường gom',
        definition: { vi: 'Đường chạy song song', en: '' },
        abbreviations: ['ĐG', 'DG'],
      },
    ]);
  });
});

const line = (fields: object): string => JSON.stringify({ english: 'x', ...fields });
const pack = (...terms: string[]): string =>
  `{"format":"to-tuong-glossary","version":1,\n"terms":[\n${terms.join(',\n')}\n]}`;

describe('a broken pack is refused with line and reason', () => {
  const field = (at: number, name: string, reason: string) =>
    expect.objectContaining({ code: 'field', line: at, field: name, reason }) as object;

  it.each<[string, string, object | null]>([
    ['nothing', ' \n', { code: 'empty', line: null }],
    ['another JSON', '{"a": 1}', { code: 'not-a-pack', line: null }],
    ['a list', '[]', { code: 'not-a-pack', line: null }],
    ['a cut file', pack(line({ headword: 'a' })).slice(0, 70), { code: 'syntax', line: 3 }],
    ['a comma too many', pack(line({ headword: 'a' }), ''), { code: 'syntax', line: 5 }],
    ['bytes', 'PK\u0003\u0004\0\0', { code: 'not-text', line: null }],
    [
      'a newer version',
      '{"format":"to-tuong-glossary",\n"version": 2}',
      { code: 'newer-version', version: 2, line: 2 },
    ],
    [
      'the same id twice',
      pack(line({ id: 'own-a', headword: 'a' }), line({ id: 'own-a', headword: 'b' })),
      { code: 'duplicate', name: 'own-a', line: 4 },
    ],
    [
      'a term without headword',
      pack(line({ headword: 'a' }), line({})),
      field(4, 'headword', 'missing'),
    ],
    ['a headword of marks', pack(line({ headword: '—' })), field(3, 'headword', 'no-words')],
    ['no meaning at all', pack('{"headword":"a"}'), field(3, 'definition', 'no-meaning')],
    [
      'the id of a built-in term',
      pack(line({ id: 'do-thi', headword: 'a' })),
      field(3, 'id', 'bad-id'),
    ],
    ['a number for text', pack(line({ headword: 5 })), field(3, 'headword', 'wrong-type')],
    [
      'a category of its own',
      pack(line({ headword: 'a', category: 'toString' })),
      field(3, 'category', 'not-a-choice'),
    ],
    [
      'a megabyte of text',
      pack(line({ headword: 'a', english: 'x'.repeat(1_000_000) })),
      field(3, 'english', 'too-long'),
    ],
    [
      'keys of prototypes',
      pack('{"headword":"a","english":"x","__proto__":{"own":true}}'),
      field(3, '__proto__', 'unknown-field'),
    ],
    [
      'a constructor',
      pack('{"headword":"a","english":"x","constructor":{}}'),
      field(3, 'constructor', 'unknown-field'),
    ],
    [
      'a misspelt field',
      pack(line({ headword: 'a', defintion: {} })),
      field(3, 'defintion', 'unknown-field'),
    ],
    [
      'a bomb of brackets',
      `{"format":${'['.repeat(100_000)}`,
      expect.objectContaining({ code: 'syntax' }) as object,
    ],
    ['a table without headwords', 'id,english\n1,a\n', { code: 'no-headword-column', line: 1 }],
    [
      'a table with a strange column',
      'headword,colour\na,b\n',
      { code: 'unknown-column', name: 'colour', line: 1 },
    ],
    [
      'a column named like a method of every object',
      'headword,constructor\na,b\n',
      { code: 'unknown-column', name: 'constructor', line: 1 },
    ],
    ['a quote left open', 'headword,english\n"a,b\nc,d\n', { code: 'open-quote', line: 2 }],
    ['a wrong cell', 'headword,english,level\na,b,1\nc,d,9\n', field(3, 'level', 'not-a-choice')],
    [
      'the same word twice',
      'headword,english\na,b\nA,d\n',
      { code: 'duplicate', name: 'a', line: 3 },
    ],
  ])('%s', (_, text, problem) => {
    expect(problemOf(text)).toEqual(problem);
  });

  it('one term more than there may be', () => {
    const many = Array.from({ length: OWN_LIMITS.terms + 1 }, (_, i) =>
      line({ headword: `từ ${i}` }),
    );
    expect(problemOf(pack(...many))).toEqual({ code: 'too-many', max: 50_000, line: 50_003 });
  });

  it('keeps markup as text, in NFC, without what cannot be seen', () => {
    const text = pack(
      line({ headword: 'Hội đồng\u202E'.normalize('NFD'), english: '<img src=x onerror=1>' }),
    );
    expect(readWhole(text).terms[0]).toMatchObject({
      headword: 'Hội đồng',
      english: '<img src=x onerror=1>',
    });
  });
});

describe('importing into what is here', () => {
  const here = { terms: TERMS, notes: NOTES };
  const [gom, nhay] = own.terms as [Pack['terms'][0], Pack['terms'][0]];

  it('tells new, changed and same apart', () => {
    const given: Pack = {
      terms: [gom, { ...nhay, english: 'other' }, { ...gom, id: 'own-new', headword: 'mới' }],
      notes: [{ termId: 'own-nhay', note: 'khác', hidden: false }],
    };
    expect(previewImport(given, here)).toEqual({
      added: 1,
      conflicts: 1,
      same: 1,
      notes: { added: 0, conflicts: 1, same: 0 },
      total: 3,
    });
    const rows = (choice: 'skip' | 'replace') => importRowsOf(given, { own: here, choice, now: 9 });
    expect(rows('skip').terms.map(({ id }) => id)).toEqual(['own-new']);
    expect(rows('skip').notes).toEqual([]);
    expect(rows('replace').terms.map(({ id }) => id)).toEqual(['own-nhay', 'own-new']);
    expect(rows('replace').notes).toMatchObject([
      { termId: 'own-nhay', note: 'khác', updatedAt: 9 },
    ]);
  });

  it('knows a term under another id by its headword, and takes the note along', () => {
    const given: Pack = {
      terms: [{ ...gom, id: 'own-gom', english: 'collector' }],
      notes: [{ termId: 'own-gom', note: 'n', hidden: false }],
    };
    const rows = importRowsOf(given, { own: here, choice: 'replace', now: 9 });
    expect(rows.terms).toMatchObject([{ id: 'own-duong-gom', english: 'collector' }]);
    expect(rows.notes).toMatchObject([{ termId: 'own-duong-gom', note: 'n' }]);
  });
});

describe('fifty thousand terms', () => {
  it('go out and come back', { timeout: 60_000 }, () => {
    const terms = Array.from({ length: 50_000 }, (_, i) =>
      makeOwnTerm(`từ thứ ${i}`, {
        id: `own-tu-${i}`,
        definition: { vi: 'Nghĩa của từ.', en: 'Sense' },
      }),
    );
    expect(readWhole(writePack({ terms, notes: [] })).terms).toHaveLength(50_000);
    expect(readWhole(writeCsvPack({ terms, notes: [] })).terms).toHaveLength(50_000);
  });
});
