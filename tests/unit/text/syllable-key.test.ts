import { describe, expect, it } from 'vitest';
import { plainLetters, syllableKey } from '../../../lib/text/syllable-key.ts';

describe('syllableKey: spellings of one syllable meet', () => {
  it.each([
    ['old and new tone placement', ['hoà', 'hòa', 'HOÀ', 'HÒA']],
    ['tone placement of oe', ['khoẻ', 'khỏe', 'KHOẺ']],
    ['tone placement of uy without onset', ['uỷ', 'ủy', 'Uỷ', 'Ủy', 'UỶ']],
    ['tone placement of uy with an onset', ['thuý', 'thúy', 'THUÝ']],
    ['every tone of oa', ['xoá', 'xóa']],
    ['tone placement of a closing luỹ', ['luỹ', 'lũy']],
    ['tone placement of a heavy tone', ['nhuỵ', 'nhụy']],
    ['eth for đ, small and capital', ['Ðảng', 'Đảng', 'ðảng', 'đảng']],
    ['NFC, NFD and the half-composed Windows-1258 form', ['ế', 'ế', 'ế', 'e\u0302\u0301']],
    [
      'dot below typed before or after the circumflex',
      ['việt', 'vie\u0323\u0302t', 'vie\u0302\u0323t'],
    ],
    ['deprecated tone signs', ['là', 'la\u0340', 'la\u0300']],
    ['i and y after k', ['kỷ', 'kỉ', 'KỶ']],
    ['i and y after l', ['lý', 'lí']],
    ['i and y after m, s, t, h', ['mỹ', 'mĩ']],
    ['i and y after t', ['tỷ', 'tỉ']],
    ['i and y after qu', ['quý', 'quí', 'QUÝ']],
    ['a soft hyphen inside the word', ['nghị', 'ng\u00ADhị']],
    [
      'zero-width space, joiner and BOM inside the word',
      ['nghị', 'n\u200Bg\u200Dh\uFEFFị', '\u2060nghị'],
    ],
    ['one-sign Roman numerals', ['Ⅰ', 'I', 'ⅰ', 'i']],
    ['Roman numerals of two letters', ['Ⅱ', 'II']],
    ['Roman four', ['Ⅳ', 'IV']],
  ])('%s', (_, spellings) => {
    expect(new Set(spellings.map(syllableKey)).size).toBe(1);
  });

  it.each([
    ['tone marks are kept', 'xả', 'xã'],
    ['tỉnh and tĩnh', 'tỉnh', 'tĩnh'],
    ['bản and bàn', 'bản', 'bàn'],
    ['đ and d', 'đân', 'dân'],
    ['quý and quy', 'quý', 'quy'],
    ['quý and a tone on u', 'quý', 'qúy'],
    ['i and y elsewhere', 'tai', 'tay'],
    ['i and y inside a rhyme', 'mai', 'may'],
    ['ủy and ỉ', 'ủy', 'ủi'],
    ['a lone y without an onset', 'y', 'i'],
    ['closed rhymes have one spelling', 'hoàn', 'hòan'],
    ['closed rhymes of uy', 'thuyền', 'thùyên'],
    ['Roman one and two', 'I', 'II'],
    ['vowels with and without horn', 'thu', 'thư'],
  ])('words that differ stay apart: %s', (_, a, b) => {
    expect(syllableKey(a)).not.toBe(syllableKey(b));
  });

  it('leaves the spelling that has one form only: quý has its tone on y', () => {
    expect(syllableKey('quả')).toBe('quả');
    expect(syllableKey('hoàng')).toBe('hoàng');
    expect(syllableKey('khoảng')).toBe('khoảng');
    expect(syllableKey('già')).toBe('già');
  });

  it('is a fixed point: the key of a key is the key', () => {
    for (const word of ['Uỷ', 'KHOẺ', 'quý', 'Ⅻ', 'Ðồng', 'tỷ', 'nghie\u0302\u0323p']) {
      expect(syllableKey(syllableKey(word))).toBe(syllableKey(word));
    }
  });
});

describe('plainLetters', () => {
  it('keeps the case, so that abbreviations can be told', () => {
    expect(plainLetters('QÐ')).toBe('QĐ');
    expect(plainLetters('U\u00ADBND')).toBe('UBND');
    expect(plainLetters('Ⅲ')).toBe('III');
  });
});
