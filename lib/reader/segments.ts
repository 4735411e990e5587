import type { Annotation, BlockIndex } from '../annotate/annotation.ts';
import type { Block, RichText, Run } from '../model/article.ts';
import { blockParts, richTextToString } from '../model/block-text.ts';

/** An annotation with its place in the reading order of the whole article (0-based). */
export interface Mark {
  order: number;
  annotation: Annotation;
}

/**
 * A stretch of text that is one thing to the reader: plain text (`mark` null) or one mark. Inline
 * markup cuts it into pieces of one style each; pieces of a mark stay together.
 */
export interface Segment {
  mark: Mark | null;
  pieces: Run[];
}

interface PartInput {
  runs: RichText;
  /** Where the part begins in its block's text, in UTF-16 units. */
  offset: number;
  marks: readonly Mark[];
}

/** Marks in reading order: title, lead, blocks; by position within each. Input is left as it is. */
export function orderMarks(annotations: readonly Annotation[]): Mark[] {
  return annotations
    .toSorted((a, b) => a.block - b.block || a.start - b.start || b.end - a.end)
    .map((annotation, order) => ({ order, annotation }));
}

/** Marks by the block they stand in. */
export function marksByBlock(marks: readonly Mark[]): Map<BlockIndex, Mark[]> {
  const byBlock = new Map<BlockIndex, Mark[]>();
  for (const mark of marks) {
    const { block } = mark.annotation;
    const there = byBlock.get(block);
    if (there) there.push(mark);
    else byBlock.set(block, [mark]);
  }
  return byBlock;
}

/**
 * Splits one rich text at the edges of its marks. A mark that is empty, overlaps an earlier one
 * or leaves the part (runs over from one list item into the next) is passed over: text is never
 * lost or doubled for the sake of a mark.
 */
export function splitPart({ runs, offset, marks }: PartInput): Segment[] {
  const end = offset + richTextToString(runs).length;
  const segments: Segment[] = [];
  let at = offset;
  for (const mark of marks) {
    const span = mark.annotation;
    if (span.start < at || span.end > end || span.end <= span.start) continue;
    if (span.start > at)
      segments.push({ mark: null, pieces: cut(runs, at - offset, span.start - offset) });
    segments.push({ mark, pieces: cut(runs, span.start - offset, span.end - offset) });
    at = span.end;
  }
  if (at < end) segments.push({ mark: null, pieces: cut(runs, at - offset, end - offset) });
  return segments;
}

/** Segments of every rich text of a block, as rows of cells in the order of `blockParts`. */
export function splitBlock(block: Block, marks: readonly Mark[]): Segment[][][] {
  let offset = 0;
  return blockParts(block).map((row) =>
    row.map((runs) => {
      const part = splitPart({ runs, offset, marks });
      // Parts are joined by one separator, "\n" or "\t".
      offset += richTextToString(runs).length + 1;
      return part;
    }),
  );
}

function cut(runs: RichText, from: number, to: number): Run[] {
  const pieces: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const start = Math.max(from, at);
    const end = Math.min(to, at + run.text.length);
    if (start < end) pieces.push({ ...run, text: run.text.slice(start - at, end - at) });
    at += run.text.length;
  }
  return pieces;
}
