import type { Block } from '../../model/article.ts';
import { parsePrintedDate } from '../../text/dates.ts';
import { normaliseText } from '../../text/normalise.ts';
import { collectBlocks } from '../blocks/collect-blocks.ts';
import type { RemovalLog } from '../clean/removal-log.ts';
import type { Deadline } from '../deadline.ts';
import { INLINE_TAGS } from '../dom/inline-tags.ts';
import { namesOf } from '../dom/names-of.ts';
import { isElement, isText, tagOf } from '../dom/node.ts';
import { DISCONNECTED, nodeAfter, PRECEDING } from '../dom/position.ts';
import { NO_TEXT, textOf } from '../dom/text-of.ts';
import { bareText } from '../refine/block-style.ts';

/** A line or paragraph of the page as it was before the finder looked for the text. */
export interface Line extends Stretch {
  /** Its words in the form article text is kept. */
  words: string;
  /** The same by their letters alone: what is compared. */
  bare: string;
}

interface Stretch {
  texts: Text[];
  /** Characters, and those of them inside links. */
  length: number;
  linked: number;
  /** Whether it stands in a box named as something else than the text. */
  elsewhere: boolean;
  /** What the block around it and that block's parent are called; the parent itself when neither is. */
  form: string | Element | null;
}

/** What the finder was given to look at. */
export interface Before {
  lines: readonly Line[];
}

const NOT_TEXT: ReadonlySet<string> = new Set([...NO_TEXT, 'nav', 'footer', 'form', 'button']);
/**
 * Readers' words, other articles and what the paper says of itself are no pieces of the article,
 * unless they stand amid its text.
 */
const ELSEWHERE =
  /(^|[\s_-])(comments?|binh-?luan|y-?kien|social|share|sharing|tags?|breadcrumbs?|sidebar|related?|lien-?quan|tin-?khac|cung-?chuyen-?muc|most-?(read|view\w*)|doc-?nhieu|newsletter|banner|ads?|advert\w*|popup|modal)([\s_-]|$)/iu;
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/iu;
/** Lines looked at; a real article has a few hundred. */
const MOST_LINES = 4_000;

function isPassedOver(element: Element): boolean {
  if (NOT_TEXT.has(tagOf(element)) || element.getAttribute('hidden') !== null) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  return HIDDEN.test(element.getAttribute('style') ?? '');
}

const isElsewhere = (element: Element): boolean => ELSEWHERE.test(namesOf(element));

/** The element whose line a text is part of. */
export function blockAround(text: Text): Element | null {
  let element = text.parentElement;
  while (element?.parentElement && INLINE_TAGS.has(tagOf(element))) element = element.parentElement;
  return element;
}

const classOf = (element: Element | null): string => element?.getAttribute('class')?.trim() ?? '';

function formOf(block: Element | null): string | Element | null {
  const parent = block?.parentElement ?? null;
  const [own, around] = [classOf(block), classOf(parent)];
  if (!block || !parent || own + around === '') return parent;
  return `${tagOf(block)}.${own}/${tagOf(parent)}.${around}`;
}

/** The part of the page that is the article's own: what holds its container and little else. */
function regionOf(container: Element): Element {
  const own = container.closest('article, [itemprop="articleBody"]') ?? container.parentElement;
  return own === null || /^(body|html)$/u.test(tagOf(own)) ? container : own;
}

function startOf(headline: Element | null, region: Element): { from: Node; top: Node } {
  const position = headline ? region.compareDocumentPosition(headline) : DISCONNECTED;
  const inside = headline !== null && region.contains(headline);
  const above = (position & PRECEDING) !== 0 && (position & DISCONNECTED) === 0;
  const top = region.ownerDocument.documentElement;
  if (headline && (inside || above)) return { from: nodeAfter(headline, top) ?? region, top };
  return { from: region, top };
}

function withWords(stretch: Stretch): Line {
  const words = normaliseText(stretch.texts.map(({ data }) => data).join(' '));
  return { ...stretch, words, bare: bareText(words) };
}

/**
 * The lines between the headline and the end of the article's part of the page, to be compared with
 * what the finder gives. Takes time linear in that part; none when nothing tells which part it is.
 */
export function linesBefore(
  container: Element | null,
  { headline, deadline }: { headline: Element | null; deadline: Deadline },
): Before {
  const lines: Stretch[] = [];
  const region = container ? regionOf(container) : headline?.closest('article, main');
  if (!region) return { lines: [] };
  const end = nodeAfter(region, region.ownerDocument.documentElement);
  const { from, top } = startOf(headline, region);
  let block: Element | null = null;
  /** The outermost box named as something else that is being walked. */
  let box: Element | null = null;
  let node: Node | null = from;
  while (node && node !== end && lines.length < MOST_LINES) {
    deadline.check();
    if (box && !box.contains(node)) box = null;
    const text = isText(node) && node.data.trim() !== '' ? node : null;
    if (text) {
      const around = blockAround(text);
      if (around !== block || lines.length === 0) {
        const [elsewhere, form] = [box !== null, formOf(around)];
        lines.push({ texts: [], length: 0, linked: 0, elsewhere, form });
      }
      block = around;
      const line = lines.at(-1) as Stretch;
      line.texts.push(text);
      line.length += text.data.trim().length;
      if (text.parentElement?.closest('a')) line.linked += text.data.trim().length;
    }
    // The region itself may be called anything.
    const named: boolean = isElement(node) && !node.contains(region);
    if (!box && named && isElement(node) && isElsewhere(node)) box = node;
    const closed: boolean = named && isElement(node) && isPassedOver(node);
    node = (closed ? null : node.firstChild) ?? nodeAfter(node, top);
  }
  return { lines: lines.map(withWords) };
}

/** Where a line is in what the finder gave: a text of it; null when it is not there. */
export type Kept = Text | null;

const SHORTEST_PIECE = 30;
const FEWEST_WORDS = 6;
const LONGEST_PIECE = 5_000;
const MOST_PIECES = 60;

/** Where the lines that are in what the finder gave begin and end; -1 twice when there are none. */
export function spanOf(kept: readonly Kept[]): { first: number; last: number } {
  return {
    first: kept.findIndex((at) => at !== null),
    last: kept.findLastIndex((at) => at !== null),
  };
}

/** Characters of some lines. */
export const lengthOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { length }) => sum + length, 0);

/** Elements that are moved and shown whole. */
export const UNITS = 'figure, table, ul, ol, blockquote';

/** Whole figures, tables and lists, when nothing else of the page is in them. */
export function unitOf(line: Line, piece: readonly Line[]): Element | null {
  const [first] = line.texts;
  const block = first ? blockAround(first) : null;
  const whole = block?.closest(UNITS);
  if (!whole) return block;
  const own = piece.filter(({ texts }) => texts[0] && whole.contains(texts[0]));
  return textOf(whole).length <= 1.3 * lengthOf(own) + 20 ? whole : block;
}

function blocksOf(piece: readonly Line[], base: string): Block[] {
  const units = [...new Set(piece.map((line) => unitOf(line, piece)))];
  return units.flatMap((unit) => {
    if (!unit) return [];
    const box = unit.ownerDocument.createElement('div');
    box.append(unit.cloneNode(true));
    return collectBlocks(box, base).map(({ block }) => block);
  });
}

const textOfPiece = (piece: readonly Line[]): string => piece.map(({ words }) => words).join(' ');

/** Menus and buttons are short; what is nothing but links lies beside the text. */
function isPiece(piece: readonly Line[], amid: boolean): boolean {
  const length = lengthOf(piece);
  const linked = piece.reduce((sum, line) => sum + line.linked, 0);
  if (length < SHORTEST_PIECE) return false;
  if (!amid && (linked > length * 0.5 || piece.some((line) => line.elsewhere))) return false;
  return textOfPiece(piece).split(' ').length >= FEWEST_WORDS;
}

interface Missing {
  /** Which of the lines are in what was found. */
  kept: readonly Kept[];
  /** What stands elsewhere in the article: title, date, lead. */
  told: readonly string[];
  base: string;
  log: RemovalLog;
}

/** Logs the lines that stood in the article's part of the page and are not in what was found. */
export function logLeftBehind({ lines }: Before, { kept, told, base, log }: Missing): void {
  const known = new Set(told.map(bareText));
  lines.forEach(({ bare }, i) => kept[i] && known.add(bare));
  const { first, last } = spanOf(kept);
  if (first < 0) return;
  let piece: Line[] = [];
  let pieces = 0;
  const close = (next: number): void => {
    if (pieces < MOST_PIECES && isPiece(piece, next > first && next <= last)) {
      pieces += 1;
      log.add({
        step: 'readability',
        reason: 'the finder judged it no part of the text',
        text: textOfPiece(piece),
        blocks: blocksOf(piece, base),
        before: kept.slice(next).find((at) => at !== null) ?? null,
      });
    }
    piece = [];
  };
  lines.forEach((line, i) => {
    if (kept[i]) return close(i);
    const date = line.words.length < 80 && parsePrintedDate(line.words) !== null;
    if (date || known.has(line.bare)) return;
    if (piece[0] && piece[0].elsewhere !== line.elsewhere) close(i);
    piece.push(line);
    if (lengthOf(piece) > LONGEST_PIECE) close(i + 1);
  });
  close(lines.length);
}
