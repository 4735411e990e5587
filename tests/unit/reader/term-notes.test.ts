import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../lib/annotate/annotation.ts';
import type { Sense, Term } from '../../../lib/glossary/term.ts';
import { hanLine, hanSyllables } from '../../../lib/reader/han-syllables.ts';
import { marginNotes, roomBeside } from '../../../lib/reader/margin-notes.ts';
import type { LineWidth } from '../../../lib/reader/preferences.ts';
import { linkOfMark } from '../../../lib/reader/mark-link.ts';
import { orderMarks } from '../../../lib/reader/segments.ts';
import { termList } from '../../../lib/reader/term-list.ts';
import { thenAndNow } from '../../../lib/reader/then-and-now.ts';

const found = (termId: string, block: number, start: number): Annotation => ({
  kind: 'term',
  block,
  start,
  end: start + 1,
  surface: 'x',
  termId,
  sense: 0,
  misspelt: false,
});
const citation: Annotation = {
  kind: 'citation',
  block: 0,
  start: 90,
  end: 95,
  surface: '1/QĐ',
  number: '1/QĐ',
  type: null,
  issuer: null,
  year: null,
  short: false,
  documents: [],
};
const MARKS = orderMarks([
  found('b', 1, 0),
  found('a', 0, 0),
  found('a', 1, 4),
  citation,
  found('c', 0, 8),
]);

describe('termList', () => {
  it('counts terms in order of first appearance and leaves citations out', () => {
    expect(termList(MARKS)).toEqual([
      { termId: 'a', sense: 0, marks: [0, 4] },
      { termId: 'c', sense: 0, marks: [1] },
      { termId: 'b', sense: 0, marks: [3] },
    ]);
  });
});

describe('marginNotes', () => {
  it('glosses every term once, beside its first appearance', () => {
    expect([...marginNotes(MARKS)]).toEqual([
      [
        0,
        [
          { termId: 'a', order: 0 },
          { termId: 'c', order: 1 },
        ],
      ],
      [1, [{ termId: 'b', order: 3 }]],
    ]);
  });

  it('moves a gloss to a later appearance where there is room', () => {
    const notes = marginNotes(MARKS, (block) => (block === 0 ? 0 : 5));
    expect([...notes]).toEqual([
      [
        1,
        [
          { termId: 'b', order: 3 },
          { termId: 'a', order: 4 },
        ],
      ],
    ]);
  });

  it('has room by the length of the text', () => {
    const room = (length: number) => roomBeside({ length, textSize: 19, lineWidth: 'medium' });
    expect([0, 10, 200, 900].map(room)).toEqual([0, 1, 2, 10]);
  });

  it('has more room beside larger text and shorter lines', () => {
    const room = (textSize: number, lineWidth: LineWidth) =>
      roomBeside({ length: 600, textSize, lineWidth });
    expect(room(28, 'medium')).toBeGreaterThan(room(19, 'medium'));
    expect(room(19, 'narrow')).toBeGreaterThan(room(19, 'wide'));
  });
});

const sense = (from: string | null, to: string | null): Sense => ({
  from,
  to,
  meaning: null,
  source: null,
  status: 'verified',
});
const termWith = (...senses: Sense[]) => ({ senses }) as unknown as Term;

describe('thenAndNow', () => {
  const changed = termWith(sense('2016-05-25', '2022-12-31'), sense('2026-01-01', null));
  const today = '2026-11-24';

  it('sets another sense of today beside the one of the day', () => {
    expect(thenAndNow({ term: changed, sense: 0, today })).toEqual({
      then: changed.senses[0],
      now: changed.senses[1],
      ended: false,
    });
  });

  it('has nothing to add where nothing has changed', () => {
    expect(thenAndNow({ term: changed, sense: 1, today })).toMatchObject({
      now: null,
      ended: false,
    });
  });

  it('gives today’s sense where none is recorded for the day', () => {
    expect(thenAndNow({ term: changed, sense: -1, today })).toEqual({
      then: null,
      now: changed.senses[1],
      ended: false,
    });
  });

  it('knows a term that has been abolished', () => {
    const ended = termWith(sense(null, '2025-06-30'));
    expect(thenAndNow({ term: ended, sense: 0, today })).toMatchObject({ now: null, ended: true });
  });
});

describe('Hán characters', () => {
  it('stand over their syllables', () => {
    expect(
      hanSyllables({ headword: 'kinh tế - xã hội', hanViet: ['經', '濟', '社', '會'] }),
    ).toEqual([
      { syllable: 'kinh', character: '經' },
      { syllable: 'tế', character: '濟' },
      { syllable: 'xã', character: '社' },
      { syllable: 'hội', character: '會' },
    ]);
  });

  it('are never set beside the wrong syllable', () => {
    expect(
      hanSyllables({ headword: 'nhiệm kỳ 2020-2025', hanViet: ['任', '期', null] }),
    ).toBeNull();
  });

  it.each([
    [['都', '市', '類', null], '都市類'],
    [[null, '主'], '主'],
    [['任', '期', null, null], '任期'],
    [['黨', '委', null, null, '機', '關'], '黨委 … 機關'],
    [[null, null], null],
    [[], null],
  ])('in one line: %j is %j', (hanViet, line) => {
    expect(hanLine({ hanViet })).toBe(line);
  });
});

describe('linkOfMark', () => {
  const article = {
    lead: [{ text: 'đầu ' }, { text: 'liên kết', href: 'https://a.example/' }],
    blocks: [
      {
        type: 'list' as const,
        ordered: false,
        items: [[{ text: 'một' }], [{ text: 'hai', href: 'https://b.example/' }]],
      },
    ],
  };
  const span = (block: number, start: number, end: number) => ({ block, start, end, surface: '' });

  it.each([
    [span(-1, 4, 8), 'https://a.example/'],
    [span(-1, 0, 3), null],
    [span(0, 4, 7), 'https://b.example/'],
    [span(0, 0, 3), null],
    [span(-2, 0, 3), null],
    [span(9, 0, 3), null],
  ])('%j → %j', (where, href) => {
    expect(linkOfMark(article, where)).toBe(href);
  });
});
