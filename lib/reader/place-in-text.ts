import type { ReadingPosition } from '../model/reading-position.ts';

/** A block as it stands on the page. */
export interface BlockBox {
  /** CSS pixels from the top of the window to its first line. */
  top: number;
  height: number;
  /** UTF-16 units of its text; 0 for a picture without a caption. */
  length: number;
}

interface Window {
  /** CSS pixels from the top of the window to where reading goes on. */
  line: number;
  height: number;
}

export const TOP_OF_TEXT: ReadingPosition = { block: -1, offset: 0, share: 0 };

/**
 * Where a reader is whose eyes are at `line`. Above the first block, and at the end of an article,
 * the place is its beginning; at the end all of it has been read.
 */
export function placeAt(boxes: readonly BlockBox[], { line, height }: Window): ReadingPosition {
  const last = boxes.at(-1);
  if (!last) return TOP_OF_TEXT;
  // An article that fits into the window was not read for that alone.
  const scrolled = (boxes[0] as BlockBox).top < line;
  if (scrolled && last.top + last.height <= height) return { ...TOP_OF_TEXT, share: 1 };
  const block = boxes.findIndex((box) => box.top + box.height > line);
  const box = boxes[block];
  if (!box || !scrolled) return TOP_OF_TEXT;
  const within = box.height > 0 ? Math.max(0, line - box.top) / box.height : 0;
  const offset = Math.floor(within * box.length);
  const total = sum(boxes);
  const before = sum(boxes.slice(0, block));
  return { block, offset, share: total > 0 ? (before + offset) / total : 0 };
}

/** How far to scroll, CSS pixels, to bring a place to the line; null when there is no such place. */
export function scrollTo(
  { block, offset }: ReadingPosition,
  boxes: readonly BlockBox[],
  line: number,
): number | null {
  const box = boxes[block];
  if (!box) return null;
  const within = box.length > 0 ? Math.min(1, offset / box.length) : 0;
  return box.top + within * box.height - line;
}

function sum(boxes: readonly BlockBox[]): number {
  return boxes.reduce((total, { length }) => total + length, 0);
}
