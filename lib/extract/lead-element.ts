import type { RichText } from '../model/article.ts';
import type { LayoutSelectors } from '../sites/newspaper.ts';
import { hintsOf } from './blocks/hints.ts';
import { richTextOf } from './blocks/rich-text.ts';
import { queryAll } from './dom/own-method.ts';
import { textOf } from './dom/text-of.ts';
import type { Metadata } from './metadata/read-metadata.ts';
import type { Piece } from './metadata/headline-area.ts';
import { allBold, unbold } from './refine/block-style.ts';
import { isLeadText, sameText } from './refine/lead.ts';

/** The lead as an element of its own, taken out of the body when it stands there. */
function takeLeadElement(
  page: Document,
  selectors: LayoutSelectors,
  base: string,
): RichText | null {
  for (const element of (selectors.lead ?? []).flatMap((selector) => queryAll(page, selector))) {
    const runs = richTextOf(element, base);
    if (!runs || textOf(element).length > 1_500) continue;
    element.remove();
    return allBold(runs) ? unbold(runs) : runs;
  }
  return null;
}

/**
 * The lead beneath the headline that no selector names: called a lead, or the page's description.
 * Inside a known body it is left to the refining steps, which know its neighbours.
 */
function takeLeadNear(
  pieces: readonly Piece[],
  { description, body, base }: { description: string | null; body: Element | null; base: string },
): RichText | null {
  const found = pieces.find(
    ({ element, text }) =>
      isLeadText(text) &&
      queryAll(element, 'p, br + br').length < 2 &&
      !body?.contains(element) &&
      !element.contains(body) &&
      (hintsOf(element).leadLike || (description !== null && sameText(description, text))),
  );
  const runs = found ? richTextOf(found.element, base) : null;
  if (!found || !runs) return null;
  found.element.remove();
  return allBold(runs) ? unbold(runs) : runs;
}

/** The lead that stands apart from the body, taken out of the page; null when there is none. */
export function takeLeadApart(
  page: Document,
  given: { selectors: LayoutSelectors; meta: Metadata; body: Element | null; base: string },
): RichText | null {
  const { selectors, meta, body, base } = given;
  const { description, nearHeadline } = meta;
  return (
    takeLeadElement(page, selectors, base) ??
    takeLeadNear(nearHeadline, { description, body, base })
  );
}
