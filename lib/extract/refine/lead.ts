import type { RichText } from '../../model/article.ts';
import { richTextToString } from '../../model/block-text.ts';
import type { RawBlock } from '../blocks/raw-block.ts';
import { allBold, bareText, paragraphRuns, unbold } from './block-style.ts';
import type { DraftBody } from './draft-body.ts';

const SHORTEST = 60;
const LONGEST = 900;
/** A description is often the lead cut short; this much of it must agree. */
const SAME_START = 50;

/** "(QNO) - ", "BHG - ", "(Baonghean.vn) – ": the paper before its own text, or left out. */
const DATELINE = /^\s*(\([^)]{2,30}\)|\p{Lu}[\p{Lu}\p{M} ]{1,20})\s*[-–—]\s*/u;

/** Whether two texts are one, or one is the other's beginning; a dateline makes no difference. */
export function sameText(a: string, b: string): boolean {
  const [x, y] = [a, b].map((text) => bareText(text.replace(DATELINE, ''))) as [string, string];
  const start = Math.min(x.length, y.length, 2_000);
  return start >= SAME_START && x.slice(0, start) === y.slice(0, start);
}

/** Whether a text has the length of a lead. */
export const isLeadText = (text: string): boolean =>
  text.length >= SHORTEST && text.length <= LONGEST;

/** The text of a block that may be the lead: a paragraph, or a heading as long as one. */
function openingRuns(raw: RawBlock | undefined): RichText | null {
  if (raw?.block.type !== 'heading') return raw ? paragraphRuns(raw) : null;
  return richTextToString(raw.block.runs).length >= SHORTEST ? raw.block.runs : null;
}

function isLeadAgain({ lead, blocks }: DraftBody, index: number): boolean {
  const text = richTextToString(openingRuns(blocks[index]) ?? []);
  const known = richTextToString(lead ?? []);
  return sameText(known, text) && text.length <= known.length + 40;
}

function isLead({ description, blocks }: DraftBody, index: number): boolean {
  const raw = blocks[index];
  const runs = openingRuns(raw);
  if (!raw || !runs) return false;
  const text = richTextToString(runs);
  if (!isLeadText(text)) return false;
  const next = blocks
    .slice(index + 1)
    .map(paragraphRuns)
    .find((other) => other !== null);
  const standsOut = allBold(runs) && next != null && !allBold(next) && !/[?:]$/u.test(text);
  return raw.hints.leadLike || standsOut || (description !== null && sameText(description, text));
}

/**
 * Tells the lead (sapo) from the body: by name, as the bold paragraph that opens the text, or as
 * the paragraph the page gives as its description. A lead known already is not repeated.
 */
export function takeLead(draft: DraftBody): void {
  const paragraph = draft.blocks.findIndex((raw) => paragraphRuns(raw) !== null);
  const heading = draft.blocks.findIndex(({ block }) => block.type === 'heading');
  const opening = heading < paragraph ? [heading, paragraph] : [paragraph];
  const told = draft.lead ? isLeadAgain : isLead;
  const index = opening.find((at) => told(draft, at));
  const raw = index === undefined ? undefined : draft.blocks[index];
  const runs = openingRuns(raw);
  if (index === undefined || !raw || !runs) return;
  if (draft.lead) {
    draft.log.drop(raw, { step: 'lead', reason: 'the lead again' });
  } else {
    // The lead is set apart as a whole, so its own bold says nothing.
    draft.lead = allBold(runs) ? unbold(runs) : runs;
  }
  draft.blocks.splice(index, 1);
}
