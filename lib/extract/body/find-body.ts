import { layoutsFor } from '../../sites/registry.ts';
import type { Layout, Newspaper } from '../../sites/newspaper.ts';
import { queryAll } from '../dom/own-method.ts';
import { textOf } from '../dom/text-of.ts';

export interface FittingLayout {
  layout: Layout;
  body: Element;
}

/** A body shorter than this is a teaser or an empty shell filled in by script. */
const SHORTEST_BODY = 200;

function bodyOf(page: Document, { selectors }: Layout): Element | null {
  const candidates = selectors.body.flatMap((selector) => queryAll(page, selector));
  return candidates.find((element) => textOf(element).length >= SHORTEST_BODY) ?? null;
}

/** The first layout of a paper, in the order of its registry, whose body stands on the page. */
export function fittingLayout(
  page: Document,
  paper: Newspaper | null,
  publishedAt: string | null,
): FittingLayout | null {
  if (!paper) return null;
  for (const layout of layoutsFor(paper, publishedAt)) {
    const body = bodyOf(page, layout);
    if (body) return { layout, body };
  }
  return null;
}
