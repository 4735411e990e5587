import type { Block } from '../../model/article.ts';

/** What markup said about a block beyond its text; used by the refining steps, then dropped. */
export interface Hints {
  /** Centred or named as a caption: may describe the image before it. */
  captionLike: boolean;
  /** Right-aligned or named as an author's line. */
  bylineLike: boolean;
  /** Named as the sapo. */
  leadLike: boolean;
}

export const NO_HINTS: Hints = { captionLike: false, bylineLike: false, leadLike: false };

export interface RawBlock {
  block: Block;
  hints: Hints;
  /** Where it begins in the page; absent for a block that no page gave. */
  source?: Node;
}
