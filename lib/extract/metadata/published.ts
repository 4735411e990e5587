import { parseMachineDate, parsePrintedDate } from '../../text/dates.ts';
import { queryAll } from '../dom/own-method.ts';
import { textOf } from '../dom/text-of.ts';
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
/** Node.DOCUMENT_POSITION_FOLLOWING: the pure extractor has no global Node to ask. */
const FOLLOWING = 4;

const printedIn = (elements: readonly Element[]): PublishedDate | null => {
  for (const element of elements) {
    const printed = textOf(element);
    const date = printed.length <= LONGEST ? parsePrintedDate(printed) : null;
    if (date) return { iso: date.iso, printed };
  }
  return null;
};

/** Dates after the headline first: before it stands today's date, in the page's head. */
function printedNear(doc: Document, title: Element | null): PublishedDate | null {
  const places = queryAll(doc, PLACES);
  if (!title) return printedIn(places);
  return printedIn(places.filter((el) => (title.compareDocumentPosition(el) & FOLLOWING) !== 0));
}

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
  from: { selectors: readonly string[]; title: Element | null; node: LinkedData | undefined },
): PublishedDate {
  const chosen = printedIn(from.selectors.flatMap((selector) => queryAll(doc, selector)));
  if (chosen) return chosen;
  const data = declared(doc, from.node);
  const near = printedNear(doc, from.title);
  if (data === null) return near ?? { iso: null, printed: null };
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
