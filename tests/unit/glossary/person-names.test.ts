import { describe, expect, it } from 'vitest';
import { namesSomebody } from '../../../lib/glossary/person-names.ts';
import { tokenise } from '../../../lib/text/tokens.ts';

/** Asks of the last words of a text. */
function lastWords(text: string, count: number): boolean {
  const tokens = tokenise(text);
  return namesSomebody(tokens, { first: tokens.length - count, end: tokens.length });
}

describe('namesSomebody', () => {
  it.each([
    ['Ông Quyền', 1],
    ['gặp bà Nguyên', 1],
    ['Ông Thanh Tra', 2],
    ['Trần Thị Nguyên', 1],
    ['Nguyễn Văn Công Đoàn', 2],
    ['cô Xuân Phường', 1],
    ['Hoàng Hữu Luật', 1],
    ['NGUYỄN Văn Luật và Lê Luật', 1],
  ])('%s: a name', (text, count) => {
    expect(lastWords(text, count)).toBe(true);
  });

  it.each([
    ['Nguyên', 1],
    ['Ông Bí thư', 2],
    ['ông nguyên', 1],
    ['Đồng chí Chánh', 1],
    ['TP Hạ Long, Phường', 1],
    ['Nguyễn Văn A, Đảng', 1],
    ['ông UBND', 1],
    ['Bà TTg', 1],
    ['NGUYỄN VĂN LUẬT', 1],
    ['Ông Chủ Tịch Nước', 3],
  ])('%s: none', (text, count) => {
    expect(lastWords(text, count)).toBe(false);
  });
});
