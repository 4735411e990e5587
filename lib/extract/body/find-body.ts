import { layoutsFor } from '../../sites/registry.ts';
import type { Layout, Newspaper } from '../../sites/newspaper.ts';
import { queryAll } from '../dom/own-method.ts';
import { shortTextOf } from '../dom/text-of.ts';

export interface FittingLayout {
  layout: Layout;
  body: Element;
}

/** A body shorter than this is a teaser or an empty shell filled in by script. */
const SHORTEST_BODY = 200;

function bodyOf(page: Document, { selectors }: Layout): Element | null {
  const candidates = selectors.body.flatMap((selector) => queryAll(page, selector));
  return candidates.find((element) => shortTextOf(element, SHORTEST_BODY - 1) === null) ?? null;
}

/** How much of what a layout names besides the body stands on the page. */
function evidence(page: Document, { selectors }: Layout): number {
  const { title = [], lead = [], date = [] } = selectors;
  return [title, lead, date].filter((names) =>
    names.some((selector) => queryAll(page, selector).length > 0),
  ).length;
}

/**
 * The layout of a paper whose body stands on the page. Looks of one system share containers, so of
 * several the one that finds most of headline, lead and date is taken; the first among equals.
 */
export function fittingLayout(
  page: Document,
  paper: Newspaper | null,
  publishedAt: string | null,
): FittingLayout | null {
  if (!paper) return null;
  const fitting = layoutsFor(paper, publishedAt).flatMap((layout) => {
    const body = bodyOf(page, layout);
    return body ? [{ layout, body }] : [];
  });
  if (fitting.length < 2) return fitting[0] ?? null;
  const ranked = fitting.map((fit) => ({ fit, found: evidence(page, fit.layout) }));
  const most = Math.max(...ranked.map(({ found }) => found));
  return ranked.find(({ found }) => found === most)?.fit ?? null;
}
