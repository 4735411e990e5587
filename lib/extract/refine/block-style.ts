import type { Block, RichText } from '../../model/article.ts';
import { blockText, richTextToString } from '../../model/block-text.ts';
import type { RawBlock } from '../blocks/raw-block.ts';

/** The runs of a paragraph; null for every other block. */
export function paragraphRuns({ block }: RawBlock): RichText | null {
  return block.type === 'paragraph' ? block.runs : null;
}

const inked = (runs: RichText): RichText => runs.filter((run) => /[\p{L}\p{N}]/u.test(run.text));

export const allBold = (runs: RichText): boolean =>
  inked(runs).length > 0 && inked(runs).every((run) => run.bold === true);

export const allItalic = (runs: RichText): boolean =>
  inked(runs).length > 0 && inked(runs).every((run) => run.italic === true);

/** Share of a text that is links. */
export function linkedShare(runs: RichText): number {
  const all = richTextToString(runs).length;
  const linked = runs.filter((run) => run.href !== undefined);
  return all === 0 ? 0 : richTextToString(linked).length / all;
}

/** Runs with their bold taken off: for text that is bold as a whole. */
export function unbold(runs: RichText): RichText {
  return runs.map(({ bold: _, ...run }) => run);
}

/** The letters and digits of a text alone, for telling repeats that differ in marks. */
export function bareText(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

export const bareBlock = (block: Block): string => bareText(blockText(block));
