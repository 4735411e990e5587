import type { RichText } from '../../model/article.ts';
import { blockText, richTextToString } from '../../model/block-text.ts';
import { isOnlyMarks, isPromotion, isRelatedHeading } from '../clean/phrases.ts';
import { bareBlock, bareText, linkedShare, paragraphRuns } from './block-style.ts';
import type { DraftBody } from './draft-body.ts';
import type { RawBlock } from '../blocks/raw-block.ts';

const TEXT_TYPES = new Set(['paragraph', 'heading', 'quote', 'list']);

function junkReason({ block }: RawBlock, furniture: ReadonlySet<string>): string | null {
  if (!TEXT_TYPES.has(block.type)) return null;
  const text = blockText(block);
  if (isOnlyMarks(text)) return 'marks without words';
  if (isPromotion(text)) return 'the paper advertises itself';
  if (isRelatedHeading(text)) return 'a headline over links to other articles';
  return furniture.has(bareBlock(block)) ? 'the title, date or kicker again' : null;
}

/** Lone marks, the title repeated, and lines by which the paper advertises itself. */
export function dropJunk(draft: DraftBody): void {
  const furniture = new Set(draft.furniture.map(bareText));
  draft.blocks = draft.blocks.filter((raw) => {
    const reason = junkReason(raw, furniture);
    if (reason) draft.log.note({ step: 'junk', reason, text: blockText(raw.block) });
    return reason === null;
  });
}

const POINTER = /^\s*(>>|»|→|\*|•|-|\+|xem thêm|đọc thêm|mời xem|liên quan)/iu;

const NAMED_POINTER = /^\s*(>>|xem thêm|đọc thêm|mời xem|liên quan)/iu;

/** How much of a line must be links; the words that point to them are no text either. */
const shareAsked = (runs: RichText): number =>
  NAMED_POINTER.test(richTextToString(runs)) ? 0.6 : 0.8;

function addRelated({ related }: DraftBody, title: string, url: string): void {
  if (!related.some((known) => known.url === url)) related.push({ title, url });
}

/** A paragraph or list that is only links to other articles belongs beside the text. */
export function takeLinkLines(draft: DraftBody): void {
  const longEnough = draft.blocks.length > 3;
  draft.blocks = draft.blocks.filter((raw) => {
    const runs = raw.block.type === 'list' ? raw.block.items.flat() : paragraphRuns(raw);
    if (!longEnough || !runs || linkedShare(runs) < shareAsked(runs)) return true;
    const links = runs.filter((run) => run.href !== undefined && run.text.trim().length > 15);
    const several = links.length > 1 || raw.block.type === 'list';
    if (links.length === 0 || !(several || POINTER.test(blockText(raw.block)))) return true;
    for (const { text, href } of links) addRelated(draft, text.trim(), href as string);
    draft.log.note({
      step: 'link-lines',
      reason: 'only links to other articles',
      text: blockText(raw.block),
    });
    return false;
  });
}
