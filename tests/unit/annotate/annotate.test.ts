import { describe, expect, it } from 'vitest';
import { annotateArticle, annotateText } from '../../../lib/annotate/annotate.ts';
import { LEAD, TITLE, type Annotation } from '../../../lib/annotate/annotation.ts';
import { createGlossary } from '../../../lib/glossary/glossary.ts';
import type { Block, TableCell } from '../../../lib/model/article.ts';
import { blockText } from '../../../lib/model/block-text.ts';
import { makeRandom } from '../../tools/make-random.ts';
import { makeSense, makeTerm } from '../../tools/make-term.ts';

const glossary = createGlossary([
  makeTerm('ủy ban nhân dân', { abbreviations: ['UBND'] }),
  makeTerm('nghị quyết', { abbreviations: ['NQ'] }),
  makeTerm('quyết định', { abbreviations: ['QĐ'] }),
  makeTerm('trung ương', { abbreviations: ['TW'] }),
  makeTerm('đô thị loại I', {
    senses: [makeSense(null, '2015-12-31'), makeSense('2016-01-01', '2025-06-30')],
  }),
  makeTerm('sáp nhập', { misspellings: ['sát nhập'] }),
]);
const date = '2020-07-15T08:00:00+07:00';

const told = (annotations: readonly Annotation[]): string[] =>
  annotations.map((a) => `${a.kind} ${a.surface}`);
const inText = (text: string, on = date): Annotation[] =>
  annotateText(text, { glossary, date: on, block: 0 });

describe('annotateText', () => {
  it.each([
    ['terms', 'UBND tỉnh ra nghị quyết', ['term UBND', 'term nghị quyết']],
    [
      'a number and the words before it',
      'Nghị quyết số 42-NQ/TW',
      ['term Nghị quyết', 'citation 42-NQ/TW'],
    ],
    ['the parts of a number are no terms', 'số 15/2019/QĐ-UBND', ['citation 15/2019/QĐ-UBND']],
    [
      'the same letters outside a number are',
      'NQ và QĐ của UBND, TW',
      ['term NQ', 'term QĐ', 'term UBND', 'term TW'],
    ],
    [
      'in order of place',
      '232/QĐ-TTg; UBND; 42-NQ/TW',
      ['citation 232/QĐ-TTg', 'term UBND', 'citation 42-NQ/TW'],
    ],
    ['dates are neither', 'ngày 23/7/2020, 23-7-2020, 23.7, 2020-2025', []],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(told(inText(text))).toEqual(expected);
  });

  it.each([
    ['2015-12-31', 0],
    ['2020-07-15', 1],
    ['2025-07-01T00:00:00+07:00', -1],
  ])('chooses the sense by the date: %s', (on, sense) => {
    expect(inText('đô thị loại I', on)).toMatchObject([{ termId: 'đô-thị-loại-I', sense }]);
  });

  it('says when the term was misspelt', () => {
    expect(inText('sát nhập, sáp nhập')).toMatchObject([{ misspelt: true }, { misspelt: false }]);
  });

  it('gives offsets into the text as given, also when it is decomposed', () => {
    const text = 'Của Uỷ\u00A0ban nhân dân, số 15/2019/QÐ-UBND'.normalize('NFD');
    for (const { start, end, surface } of inText(text))
      expect(text.slice(start, end)).toBe(surface);
    expect(inText(text).map(({ surface }) => surface.normalize('NFC'))).toEqual([
      'Uỷ\u00A0ban nhân dân',
      '15/2019/QÐ-UBND',
    ]);
  });
});

const cell = (text: string): TableCell => ({
  header: false,
  runs: [{ text }],
  colSpan: 1,
  rowSpan: 1,
});

describe('annotateArticle', () => {
  it.each<[string, Block, string[]]>([
    [
      'bold cuts a term in two',
      {
        type: 'paragraph',
        runs: [{ text: 'Của Ủy ' }, { text: 'ban', bold: true }, { text: ' nhân dân' }],
      },
      ['term Ủy ban nhân dân'],
    ],
    [
      'a link begins inside a syllable',
      { type: 'paragraph', runs: [{ text: 'U' }, { text: 'BND tỉnh', href: 'https://a.vn/' }] },
      ['term UBND'],
    ],
    [
      'a number runs over a link',
      {
        type: 'paragraph',
        runs: [
          { text: 'số 42-', italic: true },
          { text: 'NQ/TW', href: 'https://a.vn/' },
        ],
      },
      ['citation 42-NQ/TW'],
    ],
    [
      'items of a list are apart',
      { type: 'list', ordered: false, items: [[{ text: 'ủy ban' }], [{ text: 'nhân dân; UBND' }]] },
      ['term UBND'],
    ],
    [
      'cells and rows of a table are apart',
      {
        type: 'table',
        rows: [[cell('nghị'), cell('quyết')], [cell('quyết'), cell('định')], [cell('UBND')]],
      },
      ['term UBND'],
    ],
    [
      'paragraphs of a quote are apart',
      { type: 'quote', paragraphs: [[{ text: 'nghị' }], [{ text: 'quyết định' }]] },
      ['term quyết định'],
    ],
    [
      'a caption, not the credit',
      {
        type: 'figure',
        caption: [{ text: 'UBND họp' }],
        credit: 'UBND',
        image: { src: 'https://a.vn/1.jpg', alt: 'UBND', width: null, height: null },
      },
      ['term UBND'],
    ],
    [
      'a turn of an interview, not its speaker',
      { type: 'question', speaker: 'UBND', runs: [{ text: 'NQ ấy ra sao?' }] },
      ['term NQ'],
    ],
  ])('%s', (_, block, expected) => {
    const found = annotateArticle({ title: '', lead: null, blocks: [block] }, { glossary, date });
    expect(told(found)).toEqual(expected);
    for (const { start, end, surface } of found)
      expect(blockText(block).slice(start, end)).toBe(surface);
  });

  it('goes title, lead, blocks, each under its own index', () => {
    const paragraph = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });
    const article = {
      title: 'UBND họp',
      lead: [{ text: 'Theo ' }, { text: 'nghị', bold: true as const }, { text: ' quyết' }],
      blocks: [paragraph('không có gì'), paragraph('Sáp nhập')],
    };
    const found = annotateArticle(article, { glossary, date });
    expect(found.map(({ block, start, surface }) => [block, start, surface])).toEqual([
      [TITLE, 0, 'UBND'],
      [LEAD, 5, 'nghị quyết'],
      [1, 0, 'Sáp nhập'],
    ]);
  });
});

describe('annotations of random text', () => {
  const PIECES = [
    'ủy ban nhân dân',
    'UBND',
    'NQ',
    'nghị quyết',
    'đô thị loại I',
    'I',
    'QĐ',
    '42-NQ/TW',
    '/',
    '-',
    ' ',
    '15/2019/QĐ-UBND',
    '232/QĐ-TTg',
    '2019',
    '15',
    'TW',
    '\n',
    '\t',
    ',',
    'Ð',
    '\u00AD',
    'sát',
    'nhập',
    'quyết',
  ];

  it.each(Array.from({ length: 12 }, (_, i) => i + 1))(
    'never overlap and say what stands there: seed %d',
    (seed) => {
      const random = makeRandom(seed);
      for (let round = 0; round < 60; round++) {
        const pieces = Array.from({ length: random.below(40) }, () => random.pick(PIECES));
        const joined = pieces.join(random.pick(['', ' ', '\u00A0']));
        const text = random.once(3) ? joined.normalize('NFD') : joined;
        let last = 0;
        for (const { start, end, surface } of inText(text)) {
          expect(start, JSON.stringify(text)).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(surface);
          last = end;
        }
      }
    },
  );
});
