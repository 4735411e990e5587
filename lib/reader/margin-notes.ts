import type { BlockIndex } from '../annotate/annotation.ts';
import type { LineWidth } from './preferences.ts';
import type { Mark } from './segments.ts';

/** A short gloss beside a block. */
export interface MarginNote {
  termId: string;
  /** The mark it explains. */
  order: number;
}

/**
 * Which glosses stand beside which block. A term is glossed once, at its first appearance. Where
 * more new terms meet than the block has room for, a gloss moves to a later appearance of its term
 * that has room; a term that finds none is left to its card and the list, so that glosses never
 * drift away from the words they explain.
 *
 * `room` gives the number of glosses that fit beside a block. `marks` must be in reading order.
 */
export function marginNotes(
  marks: readonly Mark[],
  room: (block: BlockIndex) => number = () => Number.POSITIVE_INFINITY,
): Map<BlockIndex, MarginNote[]> {
  const notes = new Map<BlockIndex, MarginNote[]>();
  const glossed = new Set<string>();
  for (const { order, annotation } of marks) {
    if (annotation.kind !== 'term' || glossed.has(annotation.termId)) continue;
    const beside = notes.get(annotation.block) ?? [];
    if (beside.length >= room(annotation.block)) continue;
    beside.push({ termId: annotation.termId, order });
    notes.set(annotation.block, beside);
    glossed.add(annotation.termId);
  }
  return notes;
}

/** UTF-16 units a line of Vietnamese holds at each width. */
const UNITS_PER_LINE: Record<LineWidth, number> = { narrow: 56, medium: 68, wide: 84 };
/** Height of a line in sizes of its text, and of a gloss in CSS pixels. */
const LEADING = 1.8;
const GLOSS_HEIGHT = 46;

interface TextBeside {
  /** In UTF-16 units. */
  length: number;
  /** In CSS pixels. */
  textSize: number;
  lineWidth: LineWidth;
}

/**
 * About how many glosses fit beside a text: as many as it is high, at least one. Nothing stands
 * beside an empty text.
 */
export function roomBeside({ length, textSize, lineWidth }: TextBeside): number {
  if (length === 0) return 0;
  const height = Math.ceil(length / UNITS_PER_LINE[lineWidth]) * LEADING * textSize;
  return Math.max(1, Math.round(height / GLOSS_HEIGHT));
}
