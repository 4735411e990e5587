import type { RichText } from '../../model/article.ts';
import { blockText, richTextToString } from '../../model/block-text.ts';
import { pathShape } from '../../sites/path-shapes.ts';
import { isOnlyMarks, isPromotion, isRelatedHeading } from '../clean/phrases.ts';
import { bareBlock, bareText, linkedShare, paragraphRuns } from './block-style.ts';
import type { DraftBody } from './draft-body.ts';
import type { RawBlock } from '../blocks/raw-block.ts';

const RELATED_HEADLINE = 'a headline over links to other articles';
const UNDER_HEADLINE = 'links beneath such a headline';
const TEXT_TYPES = new Set(['paragraph', 'heading', 'quote', 'list']);

function junkReason({ block }: RawBlock, furniture: ReadonlySet<string>): string | null {
  if (!TEXT_TYPES.has(block.type)) return null;
  const text = blockText(block);
  if (isOnlyMarks(text)) return 'marks without words';
  if (isPromotion(text)) return 'the paper advertises itself';
  if (isRelatedHeading(text)) return RELATED_HEADLINE;
  return furniture.has(bareBlock(block)) ? 'the title, date or kicker again' : null;
}

/** Nobody writes the same long paragraph twice: pages for two widths of screen hold both. */
const LONGEST_REFRAIN = 100;

function repeatReason({ block }: RawBlock, seen: Set<string>): string | null {
  if (block.type !== 'paragraph') return null;
  const text = bareBlock(block);
  if (text.length < LONGEST_REFRAIN) return null;
  if (seen.has(text)) return 'said before, word for word';
  seen.add(text);
  return null;
}

/** Under a headline that announces other articles a list needs fewer links to be one of them. */
function isLinkedList({ block }: RawBlock): boolean {
  return block.type === 'list' && linkedShare(block.items.flat()) >= 0.3;
}

function addLinks(draft: DraftBody, { block }: RawBlock): void {
  for (const { text, href } of block.type === 'list' ? block.items.flat() : [])
    if (href !== undefined) addRelated(draft, text.trim(), href);
}

/** Lone marks, the title repeated, and lines by which the paper advertises itself. */
export function dropJunk(draft: DraftBody): void {
  const furniture = new Set(draft.furniture.map(bareText));
  const seen = new Set<string>();
  let under = false;
  draft.blocks = draft.blocks.filter((raw) => {
    const reason =
      junkReason(raw, furniture) ??
      repeatReason(raw, seen) ??
      (under && isLinkedList(raw) ? UNDER_HEADLINE : null);
    under = reason === RELATED_HEADLINE || reason === UNDER_HEADLINE;
    if (reason === UNDER_HEADLINE) addLinks(draft, raw);
    if (reason) draft.log.drop(raw, { step: 'junk', reason });
    return reason === null;
  });
}

const POINTER =
  /^\s*\[?(>>|»|→|\*|•|-|\+|xem thêm|đọc thêm|mời xem|liên quan|related|read (more|also)|see (more|also)|also on|on .{3,25}:)/iu;

const NAMED_POINTER =
  /^\s*\[?(>>|xem thêm|đọc thêm|mời xem|liên quan|related|read (more|also)|see (more|also)|also on|on .{3,25}:)/iu;

/** How much of a line must be links; the words that point to them are no text either. */
const shareAsked = (runs: RichText): number =>
  NAMED_POINTER.test(richTextToString(runs)) ? 0.6 : 0.8;

function addRelated({ related }: DraftBody, title: string, url: string): void {
  if (!related.some((known) => known.url === url)) related.push({ title, url });
}

/** Shorter links are words of the text: "tại đây", a name, the number of a document. */
const SHORTEST_HEADLINE = 25;

/** A line that is one link, as long as a headline, to an article of the same site. */
function isHeadlineLink(links: RichText, draft: DraftBody): boolean {
  const [link] = links;
  if (links.length !== 1 || !link?.href || link.text.trim().length < SHORTEST_HEADLINE)
    return false;
  const { hostname, pathname, search } = new URL(link.href);
  return hostname === new URL(draft.base).hostname && pathShape(pathname, search) === 'article';
}

function linesOf(raw: RawBlock): RichText | null {
  const { block } = raw;
  if (block.type === 'list') return block.items.flat();
  return block.type === 'heading' ? block.runs : paragraphRuns(raw);
}

/** A paragraph, heading or list that is only links to other articles belongs beside the text. */
export function takeLinkLines(draft: DraftBody): void {
  const longEnough = draft.blocks.length > 3;
  draft.blocks = draft.blocks.filter((raw) => {
    const runs = linesOf(raw);
    if (!longEnough || !runs || linkedShare(runs) < shareAsked(runs)) return true;
    const links = runs.filter((run) => run.href !== undefined && run.text.trim().length > 15);
    const several = links.length > 1 || raw.block.type === 'list';
    const pointing = raw.block.type !== 'heading' && POINTER.test(blockText(raw.block));
    const told = several || pointing || isHeadlineLink(links, draft);
    if (links.length === 0 || !told) return true;
    for (const { text, href } of links) addRelated(draft, text.trim(), href as string);
    draft.log.drop(raw, { step: 'link-lines', reason: 'only links to other articles' });
    return false;
  });
}
