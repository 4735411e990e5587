import type { Block, TableCell } from '../../model/article.ts';
import { isElement, tagOf } from '../dom/node.ts';
import { textOf } from '../dom/text-of.ts';
import { figureOf, imagesIn } from './figure.ts';
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

/** An image with its caption in the next row, as the older systems set it; several images each with theirs. */
function imageTable(rows: readonly Element[], base: string): Block[] | null {
  const blocks: Block[] = [];
  let words = 0;
  for (const [i, row] of rows.entries()) {
    const images = imagesIn(row, base);
    if (images.length === 0) {
      words += blocks.length === 0 ? textOf(row).length : 0;
      continue;
    }
    const own = richTextOf(row, base);
    const next = rows[i + 1];
    const below = next && imagesIn(next, base).length === 0 ? richTextOf(next, base) : null;
    const caption = own ?? below;
    blocks.push(
      ...images.map((image, k) => figureOf(image, k === images.length - 1 ? caption : null)),
    );
  }
  return blocks.length > 0 && words === 0 ? blocks : null;
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
  return wide >= 2 ? [dataTable(rows, base)] : null;
}
