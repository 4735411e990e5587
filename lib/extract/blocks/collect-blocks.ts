import type { Block, RichText } from '../../model/article.ts';
import { INLINE_TAGS } from '../dom/inline-tags.ts';
import { isElement, isText, tagOf } from '../dom/node.ts';
import { NO_TEXT, textOf } from '../dom/text-of.ts';
import { imageOf } from '../metadata/image.ts';
import { figuresOf } from './figure.ts';
import { hintsOf } from './hints.ts';
import { createInlineBuffer, type InlineBuffer, type InlineStyle } from './inline.ts';
import { listOf } from './list.ts';
import { NO_HINTS, type Hints, type RawBlock } from './raw-block.ts';
import { richTextOf, styleWithin } from './rich-text.ts';
import { tableOf } from './table.ts';
import { videoOf } from './video.ts';

const MEDIA =
  'img, picture, figure, table, ul, ol, blockquote, iframe, video, p, div, h1, h2, h3, h4, h5, h6';
/** A map, since a page may name its elements as it likes: <constructor>. */
const HEADING_LEVELS: ReadonlyMap<string, 2 | 3 | 4> = new Map([
  ['h1', 2],
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
  ['h5', 4],
  ['h6', 4],
]);
/** Deeper markup is broken or hostile; its text is still taken, as one paragraph. */
const DEEPEST = 400;
/** One more than the boundary accepts: a longer page is refused as a whole, never cut in silence. */
const MOST_BLOCKS = 10_001;

/** State of one walk through a body. */
interface Walk {
  base: string;
  out: RawBlock[];
  buffer: InlineBuffer;
  /** Hints of the element whose text is in the buffer. */
  hints: Hints;
  /** Where the text in the buffer begins. */
  source: Node | undefined;
  /** Line breaks since the last text: two of them end a paragraph. */
  breaks: number;
}

function emit(walk: Walk, raw: RawBlock): void {
  if (walk.out.length < MOST_BLOCKS) walk.out.push(raw);
}

function flush(walk: Walk): void {
  const runs = walk.buffer.take();
  walk.breaks = 0;
  const { hints, source } = walk;
  if (runs)
    emit(walk, { block: { type: 'paragraph', runs }, hints, ...(source ? { source } : {}) });
  walk.source = undefined;
}

function emitAll(walk: Walk, blocks: readonly Block[], element: Element): void {
  flush(walk);
  for (const block of blocks) emit(walk, { block, hints: hintsOf(element), source: element });
}

function lineBreak(walk: Walk): void {
  walk.breaks += 1;
  if (walk.breaks > 1) flush(walk);
  else walk.buffer.add(' ', {});
}

function heading(walk: Walk, element: Element, level: 2 | 3 | 4): void {
  flush(walk);
  const runs = richTextOf(element, walk.base);
  if (runs) emitAll(walk, [{ type: 'heading', level, runs: withoutBold(runs) }], element);
}

/** A heading is bold by being one. */
function withoutBold(runs: RichText): RichText {
  return runs.map(({ text, italic, href }) => ({
    text,
    ...(italic ? { italic } : {}),
    ...(href ? { href } : {}),
  }));
}

function quote(walk: Walk, element: Element): void {
  const inner = collectBlocks(element, walk.base);
  const simple = inner.every(({ block }) => block.type === 'paragraph' || block.type === 'heading');
  if (!simple || inner.length === 0) {
    flush(walk);
    walk.out.push(...inner);
    return;
  }
  const paragraphs = inner.flatMap(({ block }) => ('runs' in block ? [block.runs] : []));
  emitAll(walk, [{ type: 'quote', paragraphs }], element);
}

/** Elements that become blocks of their own. False when the element is none of them. */
function special(walk: Walk, element: Element): boolean {
  const tag = tagOf(element);
  const level = HEADING_LEVELS.get(tag);
  if (level && !element.querySelector('img, table')) heading(walk, element, level);
  else if (tag === 'blockquote') quote(walk, element);
  else if (tag === 'figure' || tag === 'picture') return figure(walk, element);
  else if (tag === 'img') image(walk, element);
  else if (tag === 'iframe' || tag === 'video' || tag === 'audio' || tag === 'embed') {
    emitAll(walk, videoOf(element, walk.base), element);
  } else return tag === 'table' ? table(walk, element) : list(walk, element, tag);
  return true;
}

/** A figure without image or film is a wrapper, as editors put it around tables and quotes. */
function figure(walk: Walk, element: Element): boolean {
  const blocks = figuresOf(element, walk.base);
  if (blocks.length > 0) emitAll(walk, blocks, element);
  return blocks.length > 0;
}

function image(walk: Walk, element: Element): void {
  const ref = imageOf(element, walk.base);
  if (ref) emitAll(walk, [{ type: 'figure', image: ref, caption: [], credit: null }], element);
}

/** Image tables and data tables become blocks; a table used for layout is dissolved. */
function table(walk: Walk, element: Element): boolean {
  const blocks = tableOf(element, walk.base);
  if (blocks) emitAll(walk, blocks, element);
  return blocks !== null;
}

function list(walk: Walk, element: Element, tag: string): boolean {
  const block = tag === 'ul' || tag === 'ol' ? listOf(element, walk.base) : null;
  if (block) emitAll(walk, [block], element);
  return block !== null;
}

function visitElement(walk: Walk, element: Element, place: Place): void {
  const tag = tagOf(element);
  if (NO_TEXT.has(tag)) return;
  if (tag === 'br') return lineBreak(walk);
  if (place.depth > DEEPEST) return addText(walk, textOf(element), place.style, element);
  const style = styleWithin(element, place.style, walk.base);
  const next = { style, depth: place.depth + 1, caption: place.caption };
  if (INLINE_TAGS.has(tag)) return visitChildren(walk, element, next);
  if (special(walk, element)) return;
  if (tag === 'hr') return flush(walk);
  const before = walk.hints;
  flush(walk);
  // Hints belong to the innermost block; a container of blocks says nothing about each of them.
  const hints = hintsOf(element);
  hints.captionLike ||= place.caption;
  walk.hints = element.querySelector(MEDIA) ? NO_HINTS : hints;
  // Except a wrapper of one paragraph, as editors put around captions.
  next.caption = hints.captionLike && element.children.length === 1;
  visitChildren(walk, element, next);
  flush(walk);
  walk.hints = before;
}

interface Place {
  style: InlineStyle;
  depth: number;
  /** Whether this is the only thing in an element that is named or set as a caption. */
  caption: boolean;
}

function addText(walk: Walk, text: string, style: InlineStyle, source: Node): void {
  if (text.trim() !== '') {
    walk.breaks = 0;
    walk.source ??= source;
  }
  walk.buffer.add(text, style);
}

function visitChildren(walk: Walk, parent: Element, place: Place): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isText(node)) addText(walk, node.data, place.style, node);
    else if (isElement(node)) visitElement(walk, node, place);
  }
}

/**
 * The blocks of an element in document order, with hints. Reads markup only, never layout, so
 * every DOM gives the same blocks. `base` resolves relative addresses.
 */
export function collectBlocks(body: Element, base: string): RawBlock[] {
  const walk: Walk = {
    base,
    out: [],
    buffer: createInlineBuffer(),
    hints: NO_HINTS,
    source: undefined,
    breaks: 0,
  };
  visitChildren(walk, body, { style: {}, depth: 0, caption: false });
  flush(walk);
  return walk.out;
}
