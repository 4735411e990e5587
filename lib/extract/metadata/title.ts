import { normaliseText } from '../../text/normalise.ts';
import { queryAll } from '../dom/own-method.ts';
import { shortTextOf, textOf } from '../dom/text-of.ts';
import { textProperty, type LinkedData } from './json-ld.ts';
import { metaContent } from './meta.ts';

const words = (text: string): Set<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []);

/** Share of the one's words that the other has too. */
function share(own: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (own.size === 0) return 0;
  let common = 0;
  for (const word of own) if (other.has(word)) common += 1;
  return common / own.size;
}

const overlap = (a: string, b: string): number => share(words(a), words(b));

/** The site's name stands after the headline, behind a bar or dash: "Tiêu đề - Báo Quảng Ninh". */
export function withoutSiteName(title: string, siteName: string): string {
  const parts = title.split(/\s+[|–—-]\s+/u);
  if (parts.length < 2) return title;
  const last = parts.at(-1) ?? '';
  const cut = title.slice(0, title.lastIndexOf(last)).replace(/\s*[|–—-]\s*$/u, '');
  const isSite =
    siteName !== '' && (overlap(last, siteName) >= 0.6 || overlap(siteName, last) >= 0.6);
  return isSite || /(^|\s)(báo|đài|online|điện tử|\S+\.(vn|com))(\s|$)/iu.test(last) ? cut : title;
}

/** What the page's data says the headline is; the visible one may differ from it by a few words. */
export function declaredTitle(
  doc: Document,
  node: LinkedData | undefined,
  siteName: string,
): string {
  const declared =
    metaContent(doc, 'og:title', 'twitter:title') ??
    textProperty(node, 'headline') ??
    queryAll(doc, 'head > title, title')[0]?.textContent ??
    '';
  return withoutSiteName(normaliseText(declared), siteName);
}

/** At least this share of words must be common for a heading to be the declared title. */
const SAME_TITLE = 0.5;

/** So much for an element that is no heading of the first two ranks. */
const VERY_TITLE = 0.85;
const NAMED_TITLE =
  'h3, [class*="title" i], [id*="title" i], [class*="tieu-de" i], [class*="tieude" i]';
const LONGEST_TITLE = 400;

const isLine = (element: Element): boolean => shortTextOf(element, LONGEST_TITLE) !== null;

interface Heading {
  element: Element;
  text: string;
  /** Share of words in common with the declared title, either way round. */
  score: number;
}

/** The element whose words are most like the declared title's; the first among equals. */
function mostLike(declared: string, elements: readonly Element[]): Heading | undefined {
  const wanted = words(declared);
  return elements
    .map((element) => ({ element, text: textOf(element) }))
    .filter(({ text }) => text !== '')
    .map((heading) => {
      const own = words(heading.text);
      return { ...heading, score: Math.min(share(own, wanted), share(wanted, own)) };
    })
    .sort((a, b) => b.score - a.score)[0];
}

/**
 * The visible headline: the layout's element, else the heading most like the declared title (the
 * first h1 may be the section's name), else the declared title itself.
 */
export function findTitle(
  doc: Document,
  { selectors, declared }: { selectors: readonly string[]; declared: string },
): { text: string; element: Element | null } {
  const chosen = selectors
    .flatMap((selector) => queryAll(doc, selector))
    .find((el) => textOf(el) !== '');
  if (chosen) return { text: textOf(chosen), element: chosen };
  const best = mostLike(declared, queryAll(doc, 'h1, h2, [itemprop="headline"]'));
  if (best && best.score >= SAME_TITLE) return best;
  // Portals and old systems set the headline in any element, named or not.
  const other = mostLike(declared, queryAll(doc, NAMED_TITLE).filter(isLine));
  if (other && other.score >= VERY_TITLE) return other;
  if (declared !== '') return { text: declared, element: null };
  return { text: best?.text ?? '', element: best?.element ?? null };
}
