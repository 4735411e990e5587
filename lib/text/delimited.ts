/** Tables as text: CSV by RFC 4180 and what spreadsheets make of it, and TSV. */

/** A row with the line it begins on, from 1. */
export interface DelimitedRow {
  line: number;
  cells: string[];
}

export type DelimitedProblem = { code: 'open-quote' | 'after-quote'; line: number };

/** What a spreadsheet takes for a formula, and the apostrophe that keeps it from doing so. */
const FORMULA = /^[=+\-@\t\r']/u;

/** A cell that no spreadsheet runs: `=1+1` becomes `'=1+1`. readCell undoes it. */
export function safeCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** A cell as it was before safeCell; any other text stays as it is. */
export function readCell(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}

function csvCell(text: string): string {
  const safe = safeCell(text);
  return /[",;\t\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV: commas, CRLF, a byte order mark by which Excel knows UTF-8. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}

/** Rows as TSV, a row a line: tabs and line breaks inside a cell become spaces. */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => safeCell(text.replace(/[\t\r\n]+/gu, ' '));
  return rows.map((row) => `${row.map(cell).join('\t')}\n`).join('');
}

/** The separator a table was written with, told by its first line: comma, semicolon or tab. */
export function separatorOf(text: string): ',' | ';' | '\t' {
  const line = /^[^\r\n]*/u.exec(text)?.[0] ?? '';
  const counts = ([',', ';', '\t'] as const).map((one) => ({
    one,
    count: line.split(one).length,
  }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).one;
}

/** Where the reading stands. */
interface Cursor {
  at: number;
  line: number;
}

/** A quoted cell from its opening quote on; the cursor is left behind the closing one. */
function quoted(text: string, cursor: Cursor): string | null {
  let cell = '';
  for (;;) {
    const end = text.indexOf('"', cursor.at + 1);
    if (end === -1) return null;
    const part = text.slice(cursor.at + 1, end);
    cell += part;
    cursor.line += part.split(/\r\n|\r|\n/u).length - 1;
    cursor.at = end + 1;
    if (text[cursor.at] !== '"') return cell;
    cell += '"';
  }
}

/**
 * The rows of a table with the given separator; cells may be quoted and then hold anything. Rows
 * without any text are passed over. A byte order mark is dropped. Cells come back through readCell.
 */
export function parseDelimited(
  given: string,
  separator: string,
): { rows: DelimitedRow[]; problem: DelimitedProblem | null } {
  const text = given.replace(/^\uFEFF/u, '');
  const plainEnd = new RegExp(`[${separator}\\r\\n]`, 'gu');
  const rows: DelimitedRow[] = [];
  const cursor: Cursor = { at: 0, line: 1 };
  while (cursor.at < text.length) {
    const row: DelimitedRow = { line: cursor.line, cells: [] };
    for (;;) {
      if (text[cursor.at] === '"') {
        const cell = quoted(text, cursor);
        if (cell === null) return { rows, problem: { code: 'open-quote', line: row.line } };
        row.cells.push(readCell(cell));
      } else {
        plainEnd.lastIndex = cursor.at;
        const end = plainEnd.exec(text)?.index ?? text.length;
        row.cells.push(readCell(text.slice(cursor.at, end)));
        cursor.at = end;
      }
      const next = text[cursor.at];
      if (next === undefined || next === '\r' || next === '\n') break;
      if (next !== separator) return { rows, problem: { code: 'after-quote', line: cursor.line } };
      cursor.at += 1;
    }
    cursor.at += text.startsWith('\r\n', cursor.at) ? 2 : 1;
    cursor.line += 1;
    if (row.cells.some((cell) => cell.trim() !== '')) rows.push(row);
  }
  return { rows, problem: null };
}
