import type { Article } from '../model/article.ts';
import { blockText } from '../model/block-text.ts';
import type { ReadingPosition } from '../model/reading-position.ts';
import { editScript } from './diff/edit-script.ts';

const EFFORT_STEPS = 2_000_000;

/**
 * The place in a new version of a text that a place in the one before has become: the same
 * paragraph wherever it went, or what stands in its stead.
 */
export function carryPosition(
  position: ReadingPosition,
  { before, after }: Record<'before' | 'after', Pick<Article, 'blocks'>>,
): ReadingPosition {
  const texts = [before, after].map(({ blocks }) => blocks.map(blockText));
  const script = editScript(texts[0] ?? [], texts[1] ?? [], { steps: EFFORT_STEPS });
  const { block } = position;
  const stretch = script.find((each) => block >= each.before[0] && block < each.before[1]);
  if (!stretch) return position;
  const [start, end] = stretch.before;
  const [to, toEnd] = stretch.after;
  const edited = toEnd - to === end - start;
  const last = after.blocks.length - 1;
  return {
    ...position,
    block: Math.min(edited ? to + block - start : to, last),
    offset: edited ? position.offset : 0,
  };
}
