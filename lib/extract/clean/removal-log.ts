import type { Block, Removal } from '../../model/article.ts';
import { blockText } from '../../model/block-text.ts';
import { collectBlocks } from '../blocks/collect-blocks.ts';
import type { RawBlock } from '../blocks/raw-block.ts';
import { textOf } from '../dom/text-of.ts';
import { leafAfter, placeOf } from './place.ts';

const LONGEST_TEXT = 500;
const MOST_ENTRIES = 300;
/** Bounds of what can be put back, UTF-16 units: one piece, and all pieces of an article. */
const LONGEST_PIECE = 50_000;
const LONGEST_PIECES = 400_000;
const MOST_BLOCKS = 100;

type Why = Pick<Removal, 'step' | 'reason'>;

/** Takes pieces out of the copy of the page and remembers each with step and reason. */
export interface RemovalLog {
  readonly entries: readonly Removal[];
  /** Notes a piece of text that is left out and cannot be put back. */
  note(removal: Why & { text: string }): void;
  /** Notes a block that is left out. */
  drop(raw: RawBlock, why: Why): void;
  /** Notes blocks that are left out, and the node they stood before; null at the end. */
  add(piece: Why & { text: string; blocks: readonly Block[]; before: Node | null }): void;
  /** Removes an element; one without any text is removed without a note. */
  remove(element: Element, why: Why): void;
  /** The entries with the places of their pieces among the blocks that stayed in the end. */
  placed(kept: readonly RawBlock[]): Removal[];
}

/**
 * An empty log that keeps the first 300 pieces, each cut to 500 UTF-16 units, and their blocks as
 * far as they are not too long. `base` resolves relative addresses.
 */
export function createRemovalLog(base: string): RemovalLog {
  const entries: Removal[] = [];
  /** Where each piece stood, by entry: the node that came after it. */
  const anchors = new Map<Removal, Node>();
  /** The elements taken out, each with the node that came after it. */
  const taken = new Map<Node, Node | null>();
  let left = LONGEST_PIECES;

  const note = (removal: Removal): Removal | null => {
    if (removal.text === '' || entries.length >= MOST_ENTRIES) return null;
    const entry = { ...removal, text: removal.text.slice(0, LONGEST_TEXT) };
    entries.push(entry);
    return entry;
  };
  const keep = (entry: Removal, blocks: readonly Block[], anchor: Node | null): void => {
    const length = blocks.reduce((sum, block) => sum + blockText(block).length, 0);
    if (anchor) anchors.set(entry, anchor);
    if (blocks.length === 0 || blocks.length > MOST_BLOCKS) return;
    if (length > Math.min(LONGEST_PIECE, left)) return;
    left -= length;
    entry.blocks = [...blocks];
  };
  return {
    entries,
    note: (removal) => void note(removal),
    drop(raw, why) {
      const entry = note({ ...why, text: blockText(raw.block) });
      if (entry) keep(entry, [raw.block], raw.source ?? null);
    },
    add({ blocks, before, ...removal }) {
      const entry = note(removal);
      if (entry) keep(entry, blocks, before);
    },
    remove(element, why) {
      const after = leafAfter(element);
      const text = textOf(element);
      const entry = note({ ...why, text });
      const short = entry && text.length <= LONGEST_PIECE;
      if (entry) keep(entry, short ? blocksOf(element, base) : [], after);
      taken.set(element, after);
      element.remove();
    },
    placed: (kept) =>
      entries.map((entry) => {
        if (!entry.blocks) return entry;
        const anchor = anchors.get(entry) ?? null;
        return { ...entry, at: placeOf(anchor, kept, taken) ?? kept.length };
      }),
  };
}

const blocksOf = (element: Element, base: string): Block[] =>
  collectBlocks(element, base).map(({ block }) => block);
