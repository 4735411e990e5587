import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../lib/glossary/matcher.ts';
import type { Cues, Term } from '../../../lib/glossary/term.ts';
import { tokenise } from '../../../lib/text/tokens.ts';
import { makeTerm } from '../../tools/make-term.ts';

/** Whether a headword with these cues is found in a text, and where it was found. */
function foundIn(text: string, term: Term, day?: string): string[] {
  const tokens = tokenise(text);
  return createMatcher([term])
    .match(tokens, day === undefined ? {} : { day })
    .map(({ first, end }) => text.slice(tokens[first]?.start, tokens[end - 1]?.end));
}

const withCues = (headword: string, cues: Cues): Term => makeTerm(headword, { cues });

describe('numbers beside a form', () => {
  const ward = withCues('phường', { orNumberBefore: true, orNumberNext: true });

  it.each([
    ['gồm 30 phường', ['phường']],
    ['ở phường 12', ['phường']],
    ['ba phường hội', []],
    ['phường 12a', ['phường']],
    ['phường mười', []],
    ['phường', []],
  ])('%s', (text, expected) => {
    expect(foundIn(text, ward)).toEqual(expected);
  });
});

describe('words near in the sentence', () => {
  const warning = withCues('cảnh cáo', { near: ['đảng viên', 'kỷ luật'] });
  const organisers = withCues('ban tổ chức', { notNear: ['bóng đá', 'giải'] });
  const far = 'rồi '.repeat(20);

  it.each([
    ['before', 'Hai đảng viên cùng bị phạt cảnh cáo', ['cảnh cáo']],
    ['after', 'Cảnh cáo là một hình thức kỷ luật', ['Cảnh cáo']],
    ['in another sentence', 'Đảng viên họp. Bị cảnh cáo vì lỗi', []],
    ['too far off', `Đảng viên ${far}bị cảnh cáo`, []],
    ['only the half of it', 'Hội viên bị cảnh cáo', []],
    ['nowhere', 'Hậu vệ bị cảnh cáo', []],
  ])('one is asked for: %s', (_, text, expected) => {
    expect(foundIn(text, warning)).toEqual(expected);
  });

  it.each([
    ['near', 'Giải chạy năm nay do ban tổ chức mới lo', []],
    ['in another sentence', 'Giải chạy xong. Ban tổ chức họp', ['Ban tổ chức']],
    ['on another line', 'Giải chạy\nBan tổ chức họp', ['Ban tổ chức']],
    ['nowhere', 'Ban tổ chức họp', ['Ban tổ chức']],
  ])('one forbids: %s', (_, text, expected) => {
    expect(foundIn(text, organisers)).toEqual(expected);
  });
});

describe('capitals', () => {
  const office = withCues('sở', { orCapitalNext: true });

  it.each([
    ['a name follows', 'đến Sở Nội vụ', ['Sở']],
    ['no name follows', 'một sở thích', []],
    ['in a heading of capitals a capital tells nothing', 'MỘT SỞ THÍCH', []],
    ['nor after it', 'SỞ Thích', ['SỞ']],
  ])('%s', (_, text, expected) => {
    expect(foundIn(text, office)).toEqual(expected);
  });

  it('a numeral in a heading is evidence', () => {
    expect(foundIn('QUỐC HỘI KHÓA XV', withCues('khóa', { orCapitalNext: true }))).toEqual([
      'KHÓA',
    ]);
  });
});

describe('cues of one form', () => {
  const city = makeTerm('thành phố', {
    abbreviations: ['TP'],
    variants: ['phố lớn'],
    cues: { notAfter: ['cả'] },
    formCues: { TP: { orCapitalNext: true, notAfter: ['an toàn'] } },
  });

  it.each([
    ['the others keep the term’s cues', 'cả thành phố, cả phố lớn', []],
    ['they stand in their place', 'cả TP Hạ Long', ['TP']],
    ['what they ask must hold', 'ra TP chơi', []],
    ['the stop of an abbreviation is passed over', 'về TP. Hạ Long', ['TP']],
    ['abbreviations are capitals anyway', 'VỀ TP HẠ LONG', ['TP']],
    ['what they forbid', 'an toàn TP Hạ Long', []],
  ])('%s', (_, text, expected) => {
    expect(foundIn(text, city)).toEqual(expected);
  });
});

describe('days', () => {
  const since = withCues('đặc khu', { from: '2025-04' });
  const until = withCues('đặc khu', { to: '2025-03' });

  it.each([
    ['2018-06-01', 'dự án đặc khu', [], ['đặc khu']],
    ['2025-03-31', 'dự án đặc khu', [], ['đặc khu']],
    ['2025-04-01', 'dự án đặc khu', ['đặc khu'], []],
    ['2026-01-01T08:00:00+07:00', 'dự án đặc khu', ['đặc khu'], []],
    // An earlier year in the sentence is what is spoken of, unless it comes back to the present.
    ['2026-01-01', 'Năm 2018, đảo dự kiến làm đặc khu', [], ['đặc khu']],
    ['2026-01-01', 'Năm 2018 là huyện, nay đảo là đặc khu', ['đặc khu'], []],
    ['2026-01-01', 'Năm 2018 đã qua. Đảo là đặc khu', ['đặc khu'], []],
    ['2018-06-01', 'Đến năm 2030 đảo là đặc khu', [], ['đặc khu']],
  ])('%s: %s', (day, text, now, then) => {
    expect(foundIn(text, since, day)).toEqual(now);
    expect(foundIn(text, until, day)).toEqual(then);
  });

  it('count for nothing where the day is not known', () => {
    expect(foundIn('dự án đặc khu', since)).toEqual(['đặc khu']);
    expect(foundIn('dự án đặc khu', until)).toEqual(['đặc khu']);
  });
});

describe('two terms with one abbreviation', () => {
  const township = makeTerm('thị trấn', {
    abbreviations: ['TT'],
    formCues: { TT: { orCapitalNext: true, notBefore: ['y tế'] } },
  });
  const circular = makeTerm('thông tư', {
    abbreviations: ['TT'],
    formCues: { TT: { orNumberNext: true } },
  });
  const ids = (text: string): string[] =>
    createMatcher([township, circular])
      .match(tokenise(text))
      .map(({ term }) => term.headword);

  it.each([
    ['TT Trới', ['thị trấn']],
    ['TT 01 của bộ', ['thông tư']],
    ['TT Y tế', []],
    ['theo TT ấy', []],
  ])('%s', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });
});
