import { describe, expect, it } from 'vitest';
import { annotateArticle, annotateText, countOpenPlaces } from '../../../lib/annotate/annotate.ts';
import type { Annotation } from '../../../lib/annotate/annotation.ts';
import { createGlossary } from '../../../lib/glossary/glossary.ts';
import type { Block } from '../../../lib/model/article.ts';
import { provinces } from '../../../lib/places/data/provinces.ts';
import { quangNinh } from '../../../lib/places/data/quang-ninh.ts';
import { createGazetteer } from '../../../lib/places/gazetteer.ts';
import { makeRandom } from '../../tools/make-random.ts';
import { makeTerm } from '../../tools/make-term.ts';

const glossary = createGlossary([
  makeTerm('ủy ban nhân dân tỉnh', { abbreviations: ['UBND tỉnh'] }),
  makeTerm('ủy ban nhân dân', { abbreviations: ['UBND'] }),
  makeTerm('thành ủy'),
  makeTerm('thành phố', { abbreviations: ['TP'] }),
  makeTerm('khu kinh tế'),
  makeTerm('khu kinh tế Vân Đồn'),
  makeTerm('xã', { abbreviations: [] }),
]);
const gazetteer = createGazetteer([...provinces, ...quangNinh]);
const places = { gazetteer, province: 'Quảng Ninh', today: '2026-11-23' };
const date = '2020-07-23';

const inText = (text: string): Annotation[] =>
  annotateText(text, { glossary, date, places, block: 0 });
const told = (annotations: readonly Annotation[]): string[] =>
  annotations.map((a) => `${a.kind} ${a.surface}`);

describe('places among terms and citations', () => {
  it.each<[string, string, string[]]>([
    ['a place wins over a term', 'TP Cẩm Phả', ['place TP Cẩm Phả']],
    [
      '… and leaves the term its other words',
      'UBND tỉnh Quảng Ninh',
      ['term UBND', 'place tỉnh Quảng Ninh'],
    ],
    ['a term and the place it is of', 'Thành ủy Cẩm Phả', ['term Thành ủy', 'place Cẩm Phả']],
    [
      'a place at the end of a longer term',
      'khu kinh tế Vân Đồn',
      ['term khu kinh tế', 'place Vân Đồn'],
    ],
    [
      'a citation wins over a place',
      'số 12/2020/QĐ-UBND TP Hạ Long',
      ['citation 12/2020/QĐ-UBND', 'place TP Hạ Long'],
    ],
    ['a unit word without a name is a term', 'toàn thành phố', ['term thành phố']],
    ['neither', 'không có gì', []],
  ])('%s', (_, text, expected) => {
    expect(told(inText(text))).toEqual(expected);
  });

  it('without a gazetteer there are none', () => {
    expect(told(annotateText('TP Cẩm Phả', { glossary, date, block: 0 }))).toEqual(['term TP']);
  });

  it('carry the unit and its story, told for the day of the article', () => {
    const [place] = inText('TP Cẩm Phả');
    expect(place).toMatchObject({
      kind: 'place',
      unitId: 'd195',
      bare: false,
      story: { presence: 'there', changes: [{ kind: 'abolished', date: '2025-07-01' }] },
    });
  });
});

const paragraph = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });

describe('places of an article', () => {
  const article = {
    title: 'Nước về Tân Lập',
    lead: [{ text: 'Ở ' }, { text: 'xã Tân', bold: true as const }, { text: ' Lập' }],
    blocks: [paragraph('Huyện Đầm Hà đã khoan giếng.'), paragraph('xã Hòa Bình')],
  };

  it('settle names across blocks, each under its own index', () => {
    const found = annotateArticle(article, { glossary, date, places }).filter(
      ({ kind }) => kind === 'place',
    );
    expect(found.map(({ block, start, surface }) => [block, start, surface])).toEqual([
      [-1, 2, 'xã Tân Lập'],
      [0, 0, 'Huyện Đầm Hà'],
      [1, 0, 'xã Hòa Bình'],
    ]);
  });

  it('that stay open are counted', () => {
    const abroad = { ...places, province: 'Lào Cai' };
    expect(countOpenPlaces(article, { date, places })).toBe(0);
    expect(countOpenPlaces({ ...article, blocks: [] }, { date, places: abroad })).toBe(1);
  });
});

describe('annotations of random text with places', () => {
  const PIECES = [
    'TP',
    '.',
    'Cẩm Phả',
    'tỉnh',
    'Quảng Ninh',
    'xã',
    'Tân Lập',
    'UBND',
    ',',
    '(',
    '-',
    'Nguyễn',
    'huyện',
    'đảo',
    'Cô Tô',
    '12',
    'phường',
    '\n',
    'thành phố',
    '12/2020/QĐ-UBND',
    'và',
    'Hạ Long',
    ':',
    'TPHCM',
  ];

  it.each([1, 2, 3, 4, 5, 6])('never overlap and say what stands there: seed %d', (seed) => {
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
  });
});
