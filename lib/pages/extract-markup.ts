import { readabilityFinder } from '../extract/body/readability-finder.ts';
import { createDeadline } from '../extract/deadline.ts';
import { extractPage } from '../extract/extract-page.ts';
import type { Article } from '../model/article.ts';
import { parseExtractionResult } from '../model/parse-extraction-result.ts';

/** In ms. */
const LONGEST_EXTRACTION = 10_000;

const parseHtml = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/**
 * The article of a page's markup, by the same way as from a tab and within the same bounds; null
 * when there is none. Nothing of the page runs or loads.
 * @param url where the page was found; absolute http(s)
 */
export function extractMarkup(html: string, url: string): Article | null {
  const deadline = createDeadline(() => performance.now(), LONGEST_EXTRACTION);
  const result = extractPage(parseHtml(html), new URL(url), {
    finder: readabilityFinder,
    parseHtml,
    deadline,
  });
  const parsed = parseExtractionResult(result);
  return parsed.ok ? parsed.value.article : null;
}
