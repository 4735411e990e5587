import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../lib/glossary/matcher.ts';
import { companyAround, isEvidence, isOfficial } from '../../../lib/glossary/register.ts';
import { tokenise } from '../../../lib/text/tokens.ts';
import { makeTerm } from '../../tools/make-term.ts';

const everyday = { everyday: true } as const;
const plan = makeTerm('kế hoạch', { cues: { everyday: true, onlyBefore: ['số'] } });
const check = makeTerm('kiểm tra', { cues: everyday });
const checking = makeTerm('kiểm tra bài', { cues: everyday });
const committee = makeTerm('ủy ban nhân dân');
const district = makeTerm('huyện', { category: 'admin-units' });
const matcher = createMatcher([plan, check, checking, committee, district]);

const found = (text: string, official?: boolean): string[] =>
  matcher
    .match(tokenise(text), official === undefined ? {} : { official })
    .map(({ term }) => term.headword);

const FILLER = 'bóng lăn trên sân cỏ rồi lại bay sang cánh kia ';
const LONG = FILLER.repeat(8);

describe('everyday words', () => {
  it.each([
    ['alone in a sentence', 'Đội bóng có kế hoạch mới', []],
    ['in a sentence with another term', 'Huyện có kế hoạch mới', ['huyện', 'kế hoạch']],
    ['in a long text without others', `${LONG}kế hoạch, kiểm tra ${LONG}`, []],
    ['near a district only, in a long text', `${LONG}huyện có kế hoạch ${LONG}`, ['huyện']],
    [
      'near a term of public affairs',
      `${LONG}ủy ban nhân dân có kế hoạch ${LONG}`,
      ['ủy ban nhân dân', 'kế hoạch'],
    ],
    ['far from one', `ủy ban nhân dân ${LONG}kế hoạch`, ['ủy ban nhân dân']],
    ['with a cue of their own', `${LONG}kế hoạch số 12 ${LONG}`, ['kế hoạch']],
    [
      'in a text full of such terms, however far',
      `ủy ban nhân dân ${FILLER}ủy ban nhân dân ${FILLER}ủy ban nhân dân ${FILLER}ủy ban nhân dân ${FILLER.repeat(4)}kiểm tra`,
      [...Array.from({ length: 4 }, () => 'ủy ban nhân dân'), 'kiểm tra'],
    ],
    [
      'together',
      'kiểm tra, kế hoạch, kiểm tra, kế hoạch',
      ['kiểm tra', 'kế hoạch', 'kiểm tra', 'kế hoạch'],
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('are terms throughout an article known to be about public affairs', () => {
    expect(found(`${LONG}kế hoạch`, true)).toEqual(['kế hoạch']);
  });

  it('need company in an article known not to be, however short the piece', () => {
    expect(found('Huyện có kế hoạch mới', false)).toEqual(['huyện']);
  });

  it('leave room for a shorter term when they fall away', () => {
    const lesson = makeTerm('kiểm tra bài', { cues: everyday });
    const plain = makeTerm('bài');
    const other = createMatcher([lesson, plain]);
    const headwords = other
      .match(tokenise(`${LONG}kiểm tra bài ${LONG}`))
      .map((m) => m.term.headword);
    expect(headwords).toEqual(['bài']);
  });
});

describe('what speaks for public affairs', () => {
  it.each([
    ['a body of the State', committee, true],
    ['an everyday word', check, false],
    ['a unit, which any news names', district, false],
    ['a term of justice', makeTerm('bị cáo', { category: 'justice' }), false],
  ])('%s', (_, term, speaks) => {
    expect(isEvidence(term)).toBe(speaks);
  });

  it.each([
    [0, 10, false],
    [3, 10, false],
    [4, 200, true],
    [4, 201, false],
    [40, 1400, true],
  ])('%d in %d words', (evidence, words, official) => {
    expect(isOfficial({ evidence, words })).toBe(official);
  });
});

describe('companyAround', () => {
  it('tells of ascending places whether one stands within thirty tokens', () => {
    const near = companyAround([50, 200]);
    expect([0, 19, 20, 50, 80, 81, 170, 230, 231].map(near)).toEqual([
      false,
      false,
      true,
      true,
      true,
      false,
      true,
      true,
      false,
    ]);
  });

  it('finds none where there are none', () => {
    expect(companyAround([])(0)).toBe(false);
  });
});
