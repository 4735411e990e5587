import { describe, expect, it } from 'vitest';
import {
  parseDelimited,
  readCell,
  safeCell,
  separatorOf,
  writeCsv,
  writeTsv,
} from '../../../lib/text/delimited.ts';

const CELLS = [
  '',
  'a',
  '=1+1',
  '+84',
  '-3',
  '@x',
  "'",
  "''",
  "'=x",
  "'abc",
  '"',
  'a,b',
  'a;b',
  'a\nb',
];

describe('cells of tables', () => {
  it.each(CELLS)('%j comes back as it was', (cell) => {
    expect(readCell(safeCell(cell))).toBe(cell);
    const { rows } = parseDelimited(writeCsv([['x', cell]]), ',');
    expect(rows).toEqual([{ line: 1, cells: ['x', cell] }]);
  });

  it('that a spreadsheet would run begin with an apostrophe', () => {
    expect(['=1', '+1', '-1', '@a', '\t='].map(safeCell)).toEqual([
      "'=1",
      "'+1",
      "'-1",
      "'@a",
      "'\t=",
    ]);
    expect(writeTsv([['=1', 'a\tb\nc']])).toBe("'=1\ta b c\n");
  });

  it('keep the lines they begin on, whatever ends a line', () => {
    const { rows } = parseDelimited('a\r\n"b\nc"\n\nd\re', ',');
    expect(rows).toEqual([
      { line: 1, cells: ['a'] },
      { line: 2, cells: ['b\nc'] },
      { line: 5, cells: ['d'] },
      { line: 6, cells: ['e'] },
    ]);
  });

  it.each([
    ['"a', 'open-quote'],
    ['"a"b', 'after-quote'],
  ])('%j is a problem', (text, code) => {
    expect(parseDelimited(text, ',').problem).toEqual({ code, line: 1 });
  });

  it.each([
    ['a,b', ','],
    ['a;b', ';'],
    ['a\tb;c\td', '\t'],
    ['a', ','],
  ])('%j is parted by %j', (text, separator) => {
    expect(separatorOf(text)).toBe(separator);
  });
});
