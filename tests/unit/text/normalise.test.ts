import { describe, expect, it } from 'vitest';
import { collapseSpace, normaliseLetters, normaliseText } from '../../../lib/text/normalise.ts';

describe('normaliseText', () => {
  it.each([
    ['NFD becomes NFC', 'Ủy ban nhân dân'.normalize('NFD'), 'Ủy ban nhân dân'],
    ['half-composed letters', 'ti\u00EA\u0301p', 'tiếp'],
    ['a mixture in one text', `${'Đảng'.normalize('NFD')} bộ`, 'Đảng bộ'],
    ['eth', 'Ðảng, ðoàn', 'Đảng, đoàn'],
    [
      'no-break, figure, thin, narrow and ideographic spaces',
      'a\u00A0b\u2007c\u2009d\u202Fe\u3000f',
      'a b c d e f',
    ],
    ['runs of space, tabs and line breaks', '  Tỉnh \r\n\t ủy  ', 'Tỉnh ủy'],
    ['zero-width space', 'Quảng\u200B Ninh', 'Quảng Ninh'],
    ['soft hyphen', 'nghị\u00AD quyết', 'nghị quyết'],
    ['a soft hyphen between a letter and its tone', 'a\u00AD\u0301', 'á'],
    ['byte order mark and bidi marks', '\uFEFF\u200Ehội\u202C', 'hội'],
    ['nothing but invisible characters', '\u200B\u00A0\uFEFF', ''],
    ['dashes, quotes and tone placement stay as written', '“Uỷ ban” – hoà', '“Uỷ ban” – hoà'],
  ])('%s', (_, input, output) => {
    expect(normaliseText(input)).toBe(output);
  });

  it('normalising letters leaves white space alone', () => {
    expect(normaliseLetters('Ðại\n\u00A0hội')).toBe('Đại\n\u00A0hội');
  });

  it('collapsing space leaves letters alone', () => {
    expect(collapseSpace(' a\u0301 \n Ð ')).toBe('a\u0301 Ð');
  });
});
