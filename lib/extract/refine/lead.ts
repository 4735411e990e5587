import { blockText, richTextToString } from '../../model/block-text.ts';
import { allBold, bareText, paragraphRuns, unbold } from './block-style.ts';
import type { DraftBody } from './draft-body.ts';

const SHORTEST = 60;
const LONGEST = 900;
/** A description is often the lead cut short; this much of it must agree. */
const SAME_START = 50;

/** Whether two texts are one, or one is the other's beginning. */
function sameText(a: string, b: string): boolean {
  const [x, y] = [bareText(a), bareText(b)];
  const start = Math.min(x.length, y.length, 2_000);
  return start >= SAME_START && x.slice(0, start) === y.slice(0, start);
}

/** The lead is set apart as a whole, so its own bold says nothing. */
function setLead(draft: DraftBody, index: number): void {
  const runs = paragraphRuns(draft.blocks[index] as (typeof draft.blocks)[number]);
  if (!runs) return;
  draft.lead = allBold(runs) ? unbold(runs) : runs;
  draft.blocks.splice(index, 1);
}

/**
 * Tells the lead (sapo) from the body: by name, as the bold paragraph that opens the text, or as
 * the paragraph the page gives as its description. A lead known already is not repeated.
 */
export function takeLead(draft: DraftBody): void {
  const first = draft.blocks.findIndex((raw) => paragraphRuns(raw) !== null);
  const raw = draft.blocks[first];
  const runs = raw && paragraphRuns(raw);
  if (!raw || !runs) return;
  const text = richTextToString(runs);
  if (draft.lead) {
    const lead = richTextToString(draft.lead);
    if (!sameText(lead, text) || text.length > lead.length + 40) return;
    draft.log.note({ step: 'lead', reason: 'the lead again', text: blockText(raw.block) });
    draft.blocks.splice(first, 1);
    return;
  }
  const next = draft.blocks
    .slice(first + 1)
    .map(paragraphRuns)
    .find((other) => other !== null);
  const standsOut = allBold(runs) && next != null && !allBold(next) && !/[?:]$/u.test(text);
  const described = draft.description !== null && sameText(draft.description, text);
  const fits = text.length >= SHORTEST && text.length <= LONGEST;
  if (fits && (raw.hints.leadLike || standsOut || described)) setLead(draft, first);
}
