/** A place in the text of an article. */
export interface ReadingPosition {
  /** Index into the article's blocks; -1 for what stands above them. */
  block: number;
  /** UTF-16 offset into the block's text (lib/model/block-text.ts). */
  offset: number;
  /** How much of the text has been read to get here, 0 to 1. */
  share: number;
}
