import { dropAboveHeadline } from './above-headline.ts';
import { takeByline } from './byline.ts';
import { attachCaptions, dropRepeatedCaptions, dropRepeatedImages } from './captions.ts';
import { tellTurns } from './dialogue.ts';
import type { DraftBody, RefineStep } from './draft-body.ts';
import { boldLinesToHeadings } from './headings.ts';
import { dropJunk, takeLinkLines } from './junk.ts';
import { takeLead } from './lead.ts';
import { dropOpening } from './opening.ts';

/** In order: what is no text goes first, so that neighbours are real neighbours afterwards. */
const STEPS: readonly RefineStep[] = [
  dropAboveHeadline,
  dropJunk,
  dropOpening,
  takeLinkLines,
  dropRepeatedImages,
  attachCaptions,
  dropRepeatedCaptions,
  takeLead,
  takeByline,
  tellTurns,
  boldLinesToHeadings,
];

/** Refines a draft in place; steps are independent functions over blocks and know no DOM. */
export function refine(draft: DraftBody): void {
  for (const step of STEPS) step(draft);
}
