import type { Block, RichText, TableCell } from '../../model/article.ts';
import { isElement, tagOf } from '../dom/node.ts';
import { textOf } from '../dom/text-of.ts';
import { figureOf, imagesIn } from './figure.ts';
import { trimRuns } from './inline.ts';
import { richTextOf } from './rich-text.ts';

const MOST_ROWS = 500;
const MOST_SPAN = 50;
/** Longer text in an image table is the article itself laid out in cells. */
const LONGEST_CAPTION = 600;

/** Rows of this table, not of tables inside it. */
function rowsOf(table: Element): Element[] {
  const rows: Element[] = [];
  for (let part = table.firstChild; part; part = part.nextSibling) {
    if (!isElement(part)) continue;
    if (tagOf(part) === 'tr') rows.push(part);
    else rows.push(...Array.from(part.children).filter((child) => tagOf(child) === 'tr'));
  }
  return rows;
}

const cellsOf = (row: Element): Element[] =>
  Array.from(row.children).filter((cell) => /^t[dh]$/u.test(tagOf(cell)));

const spanOf = (cell: Element, name: string): number =>
  Math.min(MOST_SPAN, Math.max(1, Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1));

/** A row of images and the rows of text below it. */
interface ImageRow {
  row: Element;
  below: Element[];
}

function imageRows(rows: readonly Element[], base: string): ImageRow[] | null {
  const groups: ImageRow[] = [];
  for (const row of rows) {
    if (imagesIn(row, base).length > 0) groups.push({ row, below: [] });
    else if (groups.length > 0) groups.at(-1)?.below.push(row);
    else if (textOf(row) !== '') return null;
  }
  return groups.length > 0 ? groups : null;
}

function inOneLine(elements: readonly Element[], base: string): RichText {
  const lines = elements.map((element) => richTextOf(element, base) ?? []);
  return trimRuns(lines.flatMap((line) => [...line, { text: ' ' }]));
}

/** Images side by side have their captions side by side below; else all text is the last one's. */
function imagesOfRow({ row, below }: ImageRow, base: string): Block[] {
  const cells = cellsOf(row);
  const captions = below[0] ? cellsOf(below[0]) : [];
  const paired =
    cells.length > 1 &&
    captions.length === cells.length &&
    textOf(row) === '' &&
    cells.every((cell) => imagesIn(cell, base).length === 1);
  if (paired) {
    return cells.flatMap((cell, i) => {
      const last = i === cells.length - 1 ? below.slice(1) : [];
      const caption = inOneLine([captions[i] as Element, ...last], base);
      return imagesIn(cell, base).map((image) => figureOf(image, caption));
    });
  }
  const images = imagesIn(row, base);
  const caption = inOneLine([row, ...below], base);
  return images.map((image, i) => figureOf(image, i === images.length - 1 ? caption : null));
}

/** Images with their captions in the next rows, as the older systems set them. */
function imageTable(rows: readonly Element[], base: string): Block[] | null {
  return imageRows(rows, base)?.flatMap((row) => imagesOfRow(row, base)) ?? null;
}

function isHeader(cell: Element, firstRow: boolean): boolean {
  if (tagOf(cell) === 'th') return true;
  const bold = Array.from(cell.querySelectorAll('b, strong')).reduce(
    (n, el) => n + textOf(el).length,
    0,
  );
  return firstRow && bold > 0 && bold >= textOf(cell).length;
}

function dataTable(rows: readonly Element[], base: string): Block {
  const table = rows.slice(0, MOST_ROWS).map((row, r) =>
    cellsOf(row).map((cell): TableCell => ({
      header: isHeader(cell, r === 0),
      runs: richTextOf(cell, base) ?? [],
      colSpan: spanOf(cell, 'colspan'),
      rowSpan: spanOf(cell, 'rowspan'),
    })),
  );
  return { type: 'table', rows: table.filter((row) => row.some((cell) => cell.runs.length > 0)) };
}

/**
 * What a table is: images with captions, or data in at least two rows and columns. Null when it
 * only arranges other blocks and must be dissolved.
 */
export function tableOf(table: Element, base: string): Block[] | null {
  const rows = rowsOf(table);
  const hasImages = imagesIn(table, base).length > 0;
  if (hasImages) return textOf(table).length <= LONGEST_CAPTION ? imageTable(rows, base) : null;
  if (table.querySelector('table, p + p + p, iframe, video') !== null) return null;
  const wide = rows.filter((row) => cellsOf(row).length >= 2).length;
  if (wide < 2) return null;
  const title = Array.from(table.children).find((child) => tagOf(child) === 'caption');
  const runs = title ? richTextOf(title, base) : null;
  return [...(runs ? [{ type: 'paragraph', runs } as const] : []), dataTable(rows, base)];
}
