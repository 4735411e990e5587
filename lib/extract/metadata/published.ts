import { parseMachineDate, parsePrintedDate } from '../../text/dates.ts';
import { normaliseText } from '../../text/normalise.ts';
import { isText } from '../dom/node.ts';
import { queryAll } from '../dom/own-method.ts';
import { FOLLOWING } from '../dom/position.ts';
import { shortTextOf, textOf } from '../dom/text-of.ts';
import type { Piece } from './headline-area.ts';
import { textProperty, type LinkedData } from './json-ld.ts';
import { metaContent } from './meta.ts';

export interface PublishedDate {
  /** ISO with offset, or YYYY-MM-DD; null when the page tells no date. */
  iso: string | null;
  /** As the page prints it. */
  printed: string | null;
}

const PLACES =
  'time, [class*="date" i], [class*="time" i], [class*="publish" i], [id*="date" i], [class*="ngay" i], [class*="meta" i], [class*="post-info" i]';
const LONGEST = 120;

/** An element's own words, without those of the elements in it: a date beside buttons. */
function ownLine(element: Element): string {
  const texts = Array.from(element.childNodes).filter(isText);
  return normaliseText(texts.map(({ data }) => data).join(' '));
}

/** The element with no more around the date than it must have: a box holds byline and buttons too. */
function innermost(element: Element, iso: string): Element {
  const inner = Array.from(element.children).find(
    (child) => parsePrintedDate(textOf(child))?.iso === iso,
  );
  return inner ? innermost(inner, iso) : element;
}

const printedIn = (elements: readonly Element[]): PublishedDate | null => {
  for (const element of elements) {
    const own = ownLine(element);
    const ownDate = parsePrintedDate(own);
    const printed = ownDate ? own : (shortTextOf(element, LONGEST) ?? '');
    const date = printed.length <= LONGEST ? (ownDate ?? parsePrintedDate(printed)) : null;
    if (date) {
      const { iso } = date;
      return { iso, printed: ownDate ? own : textOf(innermost(element, iso)) };
    }
  }
  return null;
};

/** A line beneath the headline that is hardly more than a date, whatever it is called. */
const LONGEST_LINE = 60;

const isLine = (element: Element): boolean => {
  const own = ownLine(element);
  return own !== '' && own.length <= LONGEST_LINE;
};

/**
 * Dates after the headline first: before it stands today's date, in the page's head, unless it
 * shares the headline's own box.
 */
function printedNear(
  doc: Document,
  { title, near }: { title: Element | null; near: readonly Piece[] },
): PublishedDate | null {
  if (!title) return printedIn(queryAll(doc, PLACES));
  const lines = near.filter(({ element, text }) => text.length <= LONGEST_LINE || isLine(element));
  const told = printedIn(lines.map(({ element }) => element));
  if (told) return told;
  const places = queryAll(doc, PLACES);
  const after = places.filter((el) => (title.compareDocumentPosition(el) & FOLLOWING) !== 0);
  const beside = places.filter((el) => title.parentElement?.contains(el) && !after.includes(el));
  return printedIn(after) ?? printedIn(beside);
}

const VIETNAM_OFFSET_MS = 7 * 3_600_000;

/** Whether data calls the printed local time UTC, so that it lies seven hours ahead. */
const mislabelled = (data: string, printed: string): boolean =>
  Date.parse(data) - Date.parse(printed) === VIETNAM_OFFSET_MS;

function declared(doc: Document, node: LinkedData | undefined): string | null {
  const texts = [
    textProperty(node, 'datePublished'),
    metaContent(doc, 'article:published_time', 'datePublished', 'pubdate', 'og:published_time'),
  ];
  const dates = texts.map((text) => (text === null ? null : parseMachineDate(text)));
  return dates.find((date) => date !== null)?.iso ?? null;
}

/**
 * When the article was published. What the reader sees wins over data of the same day, because
 * papers label local time as UTC; without anything visible the data is taken.
 */
export function findPublished(
  doc: Document,
  from: {
    selectors: readonly string[];
    title: Element | null;
    near: readonly Piece[];
    node: LinkedData | undefined;
  },
): PublishedDate {
  const chosen = printedIn(from.selectors.flatMap((selector) => queryAll(doc, selector)));
  if (chosen) return chosen;
  const data = declared(doc, from.node);
  const near = printedNear(doc, from);
  if (data === null) return near ?? { iso: null, printed: null };
  if (near?.iso && mislabelled(data, near.iso)) return near;
  if (near?.iso?.slice(0, 10) !== data.slice(0, 10)) return { iso: data, printed: null };
  return near.iso.length > 10 ? near : { iso: data, printed: near.printed };
}

/** When it was last changed; null when the page does not say, or only repeats the publication. */
export function findModified(
  doc: Document,
  from: { node: LinkedData | undefined; publishedAt: string | null },
): string | null {
  const text =
    textProperty(from.node, 'dateModified') ??
    metaContent(doc, 'article:modified_time', 'og:updated_time');
  const iso = text === null ? null : (parseMachineDate(text)?.iso ?? null);
  return iso === from.publishedAt ? null : iso;
}
