import { richTextToString } from '../../model/block-text.ts';
import { allBold, paragraphRuns, unbold } from './block-style.ts';
import type { DraftBody } from './draft-body.ts';

const LONGEST = 120;
const DIALOGUE = /^\s*([-–—+]|p\.?v\b|hỏi:|đáp:)/iu;

/**
 * A short bold line that ends no sentence is a sub-heading, unless someone says it. Where nobody
 * asks anybody, a lone question is one too.
 */
export function boldLinesToHeadings(draft: DraftBody): void {
  const asked = draft.blocks.some(({ block }) => block.type === 'question');
  const ends = asked ? /[.?!;,:…”"]$/u : /[.!;,:…”"]$/u;
  draft.blocks = draft.blocks.map((raw, i) => {
    const runs = paragraphRuns(raw);
    if (!runs || !allBold(runs) || i === draft.blocks.length - 1) return raw;
    const text = richTextToString(runs);
    const line = text.length <= LONGEST && !ends.test(text) && !DIALOGUE.test(text);
    return line ? { ...raw, block: { type: 'heading', level: 3, runs: unbold(runs) } } : raw;
  });
}
