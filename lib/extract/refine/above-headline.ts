import { blockText, richTextToString } from '../../model/block-text.ts';
import type { RawBlock } from '../blocks/raw-block.ts';
import { bareBlock, bareText, paragraphRuns } from './block-style.ts';
import type { DraftBody } from './draft-body.ts';

/** A paragraph this long is text: the page's head lies before it. */
const TEXT = 100;
const LONGEST_LABEL = 60;

/** A short line that says no sentence, such as the name of a section. */
function isLabel({ block }: RawBlock): boolean {
  if (block.type !== 'paragraph' && block.type !== 'heading') return false;
  const text = blockText(block);
  return text.length <= LONGEST_LABEL && !/[.!?:…]$/u.test(text);
}

/**
 * The section's name above the headline or the date, which a body without a layout brings along.
 * Without either of them before the text nothing is dropped.
 */
export function dropAboveHeadline(draft: DraftBody): void {
  const begins = draft.blocks.findIndex((raw) => {
    const runs = paragraphRuns(raw);
    return runs !== null && richTextToString(runs).length >= TEXT;
  });
  const furniture = new Set(draft.furniture.map(bareText));
  const head = draft.blocks
    .slice(0, Math.max(0, begins))
    .findLastIndex(({ block }) => furniture.has(bareBlock(block)));
  draft.blocks = draft.blocks.filter((raw, i) => {
    if (i >= head || !isLabel(raw) || furniture.has(bareBlock(raw.block))) return true;
    const text = blockText(raw.block);
    draft.log.note({ step: 'opening', reason: 'a label above the headline or the date', text });
    return false;
  });
}
