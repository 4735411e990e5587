import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../lib/glossary/matcher.ts';
import type { Term } from '../../../lib/glossary/term.ts';
import { tokenise } from '../../../lib/text/tokens.ts';
import { makeTerm } from '../../tools/make-term.ts';

const TERMS: readonly Term[] = [
  makeTerm('chủ tịch'),
  makeTerm('chủ tịch ủy ban nhân dân', { abbreviations: ['Chủ tịch UBND'] }),
  makeTerm('phó chủ tịch ủy ban nhân dân', { abbreviations: ['Phó Chủ tịch UBND'] }),
  makeTerm('ủy ban nhân dân', { abbreviations: ['UBND'] }),
  makeTerm('đô thị'),
  makeTerm('đô thị loại I', { variants: ['đô thị loại 1'] }),
  makeTerm('đô thị loại II', { variants: ['đô thị loại 2'] }),
  makeTerm('đô thị loại III'),
  makeTerm('đô thị loại IV'),
  makeTerm('kinh tế - xã hội', { abbreviations: ['KT-XH'] }),
  makeTerm('nhiệm kỳ 2020-2025'),
  makeTerm('tinh giản biên chế', { misspellings: ['tinh giảm biên chế'] }),
  makeTerm('sáp nhập', { misspellings: ['sát nhập'] }),
  makeTerm('biên chế'),
  makeTerm('quy hoạch'),
  makeTerm('hội đồng nhân dân', { abbreviations: ['HĐND', 'HĐNDTP'] }),
  makeTerm('thủ tướng', { abbreviations: ['TTg'] }),
  makeTerm('kỷ luật đảng'),
  makeTerm('thành phố', { abbreviations: ['TP', 'Tp'] }),
];

const matcher = createMatcher(TERMS);

/** What was found, as "surface > headword". */
function found(text: string, terms?: readonly Term[]): string[] {
  const tokens = tokenise(text);
  return (terms ? createMatcher(terms) : matcher).match(tokens).map(({ first, end, term }) => {
    const surface = text.slice(tokens[first]?.start, tokens[end - 1]?.end);
    return `${surface} > ${term.headword}`;
  });
}

const surfaces = (text: string): string[] =>
  found(text).map((line) => line.split(' > ')[0] as string);

describe('leftmost-longest', () => {
  it.each([
    ['the longest at one place', 'Chủ tịch Ủy ban nhân dân tỉnh', ['Chủ tịch Ủy ban nhân dân']],
    ['a title inside a title', 'Phó Chủ tịch UBND tỉnh', ['Phó Chủ tịch UBND']],
    ['falls back when the longer one breaks off', 'Chủ tịch Ủy ban Olympic', ['Chủ tịch']],
    ['several, apart', 'chủ tịch và ủy ban nhân dân', ['chủ tịch', 'ủy ban nhân dân']],
    ['side by side', 'quy hoạch đô thị', ['quy hoạch', 'đô thị']],
    ['the same twice', 'UBND, UBND', ['UBND', 'UBND']],
    ['a term cut short by the end of the text', 'tinh giản biên', []],
    ['inside a longer one', 'tinh giản biên chế', ['tinh giản biên chế']],
    ['nothing', 'Hôm nay trời đẹp.', []],
    ['empty', '', []],
  ])('%s', (_, text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });
});

describe('Roman numerals', () => {
  it.each([
    ['đô thị loại I', 'đô thị loại I'],
    ['đô thị loại II', 'đô thị loại II'],
    ['đô thị loại III', 'đô thị loại III'],
    ['đô thị loại IV', 'đô thị loại IV'],
    ['ĐÔ THỊ LOẠI II', 'đô thị loại II'],
    ['đô thị loại 1', 'đô thị loại I'],
    ['đô thị loại 2', 'đô thị loại II'],
    ['đô thị loại Ⅰ', 'đô thị loại I'],
    ['đô thị loại Ⅱ', 'đô thị loại II'],
    ['đô thị loại Ⅳ', 'đô thị loại IV'],
  ])('%s', (text, headword) => {
    expect(found(`là ${text}, năm 2013`)).toEqual([`${text} > ${headword}`]);
  });

  it.each([
    ['đô thị loại I, II', ['đô thị loại I']],
    ['đô thị loại V', ['đô thị']],
    ['đô thị loại VI', ['đô thị']],
    ['đô thị loại 12', ['đô thị']],
    ['đô thị loại đặc biệt', ['đô thị']],
  ])('a numeral is taken whole: %s', (text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });
});

describe('spelling', () => {
  it.each([
    ['all capitals', 'ỦY BAN NHÂN DÂN', 'ủy ban nhân dân'],
    ['headline capitals', 'Ủy Ban Nhân Dân', 'ủy ban nhân dân'],
    ['old tone placement', 'Uỷ ban nhân dân', 'ủy ban nhân dân'],
    ['old tone placement in capitals', 'UỶ BAN NHÂN DÂN', 'ủy ban nhân dân'],
    ['decomposed', 'Ủy ban nhân dân'.normalize('NFD'), 'ủy ban nhân dân'],
    ['no-break spaces', 'Ủy\u00A0ban\u00A0nhân\u00A0dân', 'ủy ban nhân dân'],
    ['two spaces', 'Ủy  ban nhân dân', 'ủy ban nhân dân'],
    ['a soft hyphen inside', 'Ủy ban nhân d\u00ADân', 'ủy ban nhân dân'],
    ['eth', 'kỷ luật Ðảng', 'kỷ luật đảng'],
    ['i for y', 'kỉ luật đảng', 'kỷ luật đảng'],
    ['qui for quy', 'qui hoạch', 'quy hoạch'],
    ['hyphen', 'kinh tế - xã hội', 'kinh tế - xã hội'],
    ['en dash', 'kinh tế – xã hội', 'kinh tế - xã hội'],
    ['no spaces about the dash', 'kinh tế-xã hội', 'kinh tế - xã hội'],
    ['a space on one side', 'kinh tế- xã hội', 'kinh tế - xã hội'],
    ['no dash', 'kinh tế xã hội', 'kinh tế - xã hội'],
    ['a no-break hyphen', 'kinh tế‑xã hội', 'kinh tế - xã hội'],
    ['abbreviation with dash', 'KT-XH', 'kinh tế - xã hội'],
    ['abbreviation with spaced dash', 'KT – XH', 'kinh tế - xã hội'],
    ['years with an en dash', 'nhiệm kỳ 2020 – 2025', 'nhiệm kỳ 2020-2025'],
  ])('%s', (_, text, headword) => {
    expect(found(`về ${text}.`)).toEqual([`${text} > ${headword}`]);
  });

  it.each([
    ['another tone', 'úy ban nhân dân'],
    ['no tones', 'uy ban nhan dan'],
    ['a dash where none belongs', 'ủy ban nhân-dân'],
    ['a line break inside', 'ủy ban\nnhân dân'],
    ['a tab inside', 'ủy ban\tnhân dân'],
    ['a comma inside', 'ủy ban, nhân dân'],
    ['a full stop inside', 'ủy ban. Nhân dân'],
    ['part of a longer word', 'ủy ban nhân dânx'],
    ['years without their dash', 'nhiệm kỳ 2020 2025'],
  ])('finds nothing across %s', (_, text) => {
    expect(surfaces(text)).toEqual([]);
  });

  it.each([
    ['UBND', ['UBND']],
    ['ubnd', []],
    ['Ubnd', []],
    ['HĐND', ['HĐND']],
    ['HÐND', ['HÐND']],
    ['hđnd', []],
    ['TTg', ['TTg']],
    ['TTG', []],
    ['ttg', []],
    ['kt-xh', []],
    ['TP. Hạ Long', ['TP']],
    ['HĐND-UBND', ['HĐND', 'UBND']],
    ['HĐND, UBND', ['HĐND', 'UBND']],
    ['UBND/HĐND', ['UBND', 'HĐND']],
    ['UBNDX', []],
  ])('abbreviations keep their case: %s', (text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });

  it('words around the capitals of an abbreviation are folded like any other', () => {
    expect(surfaces('PHÓ CHỦ TỊCH UBND')).toEqual(['PHÓ CHỦ TỊCH UBND']);
    expect(surfaces('phó chủ tịch UBND')).toEqual(['phó chủ tịch UBND']);
  });

  it('a misspelling leads to its term and says so', () => {
    const match = (text: string) =>
      matcher.match(tokenise(text)).map((m) => [m.term.headword, m.misspelt]);
    expect(match('tinh giảm biên chế')).toEqual([['tinh giản biên chế', true]]);
    expect(match('tinh giản biên chế')).toEqual([['tinh giản biên chế', false]]);
    expect(match('Sát nhập')).toEqual([['sáp nhập', true]]);
  });

  it('a right spelling wins over another term’s misspelling', () => {
    const terms = [makeTerm('sáp nhập', { misspellings: ['sát nhập'] }), makeTerm('sát nhập')];
    const [match] = createMatcher(terms).match(tokenise('sát nhập'));
    expect([match?.term.headword, match?.misspelt]).toEqual(['sát nhập', false]);
  });
});

describe('cues', () => {
  const xa = makeTerm('xã', {
    cues: {
      notBefore: ['hội'],
      notAfter: ['thị', 'hợp tác'],
      onlyAfter: ['cấp', 'các'],
      orCapitalNext: true,
    },
  });
  const coSo = makeTerm('cơ sở', { cues: { notAfter: ['trên'], notBefore: ['vật chất'] } });
  const urban = makeTerm('đô thị');
  const urbanArea = makeTerm('khu đô thị', { cues: { notBefore: ['thông minh'] } });
  const smart = makeTerm('đô thị thông minh');
  const front = makeTerm('mặt trận', { cues: { capital: true } });
  const deputy = makeTerm('bí thư', { cues: { onlyBefore: ['tỉnh ủy', 'huyện ủy'] } });
  const terms = [xa, coSo, urban, urbanArea, smart, front, deputy];

  it.each([
    ['a name follows', 'xã Quảng La', ['xã']],
    ['a name follows after a no-break space', 'xã\u00A0Quảng La', ['xã']],
    ['the asked word stands before', 'cấp xã, các xã', ['xã', 'xã']],
    ['nothing speaks for it', 'ra đến xã thì trời tối', []],
    ['a compound', 'xã hội', []],
    ['a compound, capitals', 'cấp XÃ HỘI', []],
    ['a compound beats the name that follows', 'hợp tác xã Quảng La', []],
    ['a compound before it', 'thị xã Quảng Yên', []],
    ['the compound belongs to another line', 'hợp tác\nxã Quảng La', ['xã']],
    ['the asked word belongs to another line', 'các\nxã', []],
    ['a name on the next line is no name', 'ra xã\nQuảng La', []],
    ['a full stop parts it from the capital', 'ra xã. Quảng La', []],
    ['ruled out by what follows, two syllables', 'cơ sở vật chất', []],
    ['only the first of the two syllables follows', 'cơ sở vật lý', ['cơ sở']],
    ['ruled out by what stands before', 'Trên cơ sở ấy', []],
    ['allowed', 'từ cơ sở', ['cơ sở']],
    ['onlyBefore holds', 'Bí thư Tỉnh uỷ', ['Bí thư']],
    ['onlyBefore fails', 'Bí thư chi đoàn', []],
    ['onlyBefore fails at the end', 'đồng chí bí thư', []],
    ['onlyBefore cut short', 'bí thư huyện', []],
    ['capital inside a sentence', 'của Mặt trận', ['Mặt trận']],
    ['capital at the start of a sentence', 'Hết. Mặt trận', []],
    ['capital at the start of the text', 'Mặt trận', []],
    ['no capital', 'ra mặt trận', []],
  ])('%s', (_, text, expected) => {
    expect(found(text, terms).map((line) => line.split(' > ')[0])).toEqual(expected);
  });

  it('tries a shorter form, then later places, when the longest is ruled out', () => {
    const long = makeTerm('ban tổ chức', { cues: { notBefore: ['giải'] } });
    const short = makeTerm('ban');
    expect(found('ban tổ chức giải chạy', [long, short])).toEqual(['ban > ban']);
    expect(found('khu đô thị thông minh', terms)).toEqual([
      'đô thị thông minh > đô thị thông minh',
    ]);
    expect(found('khu đô thị mới', terms)).toEqual(['khu đô thị > khu đô thị']);
  });

  it('of two terms with one spelling, the first whose neighbours allow it is taken', () => {
    const event = makeTerm('ban tổ chức', { id: 'event', cues: { onlyBefore: ['giải'] } });
    const party = makeTerm('ban tổ chức', { id: 'party' });
    const ids = (text: string) =>
      createMatcher([event, party])
        .match(tokenise(text))
        .map(({ term }) => term.id);
    expect(ids('Ban tổ chức giải chạy')).toEqual(['event']);
    expect(ids('Ban Tổ chức Tỉnh ủy')).toEqual(['party']);
  });
});

describe('tokens that belong to something else', () => {
  const taken =
    (...words: string[]) =>
    (text: string) => {
      const tokens = tokenise(text);
      const held = (index: number) => words.includes(tokens[index]?.letters ?? '');
      return matcher
        .match(tokens, { taken: held })
        .map(({ first, end }) => text.slice(tokens[first]?.start, tokens[end - 1]?.end));
    };

  it.each([
    ['the first', 'Chủ', ['ủy ban nhân dân']],
    ['the last', 'dân', ['Chủ tịch']],
    ['one in the middle', 'ban', ['Chủ tịch']],
  ])('no term may hold one: %s', (_, word, expected) => {
    expect(taken(word)('Chủ tịch ủy ban nhân dân')).toEqual(expected);
  });
});

describe('the number of a congress inside a term', () => {
  const terms = [makeTerm('nghị quyết đại hội'), makeTerm('nghị quyết'), makeTerm('đại hội')];

  it.each([
    ['Nghị quyết XXII Đại hội', ['Nghị quyết XXII Đại hội > nghị quyết đại hội']],
    // A number at the end belongs to what follows, and an Arabic one is a document's.
    ['Nghị quyết XXII của tỉnh', ['Nghị quyết > nghị quyết']],
    ['Nghị quyết 18 Đại hội', ['Nghị quyết > nghị quyết', 'Đại hội > đại hội']],
  ])('%s', (text, expected) => {
    expect(found(text, terms)).toEqual(expected);
  });
});
