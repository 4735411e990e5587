import type { ArticlePages } from '../../model/article.ts';
import { httpUrl } from '../dom/address.ts';
import { queryAll } from '../dom/own-method.ts';
import { textOf } from '../dom/text-of.ts';
import { pageMark, plainStem, type PageMark } from './page-mark.ts';

/** An article is followed over so many pages at most. */
export const MOST_PAGES = 10;

/** Readers' words and lists of other articles have pages of their own. */
const NOT_ARTICLE =
  '[class*="comment" i], [id*="comment" i], [class*="binh-luan" i], [class*="relate" i], [class*="tin-lien-quan" i]';
const STEP =
  /^\W*(trang|page)?\s*(sau|kế|kế tiếp|tiếp|tiếp theo|next|trước|previous|prev|cuối|last|đầu|first)?\s*(trang|page)?\W*$/iu;
const MOST_LINKS = 5_000;

/** Whether the words of a link are those of a pager: its number, "Trang 2", "Trang sau", "»". */
function isPagerText(text: string, number: number): boolean {
  const digits = /\d+/u.exec(text)?.[0];
  if (digits !== undefined && Number(digits) !== number) return false;
  return text.length <= 25 && STEP.test(text.replace(/\d+(\s*\/\s*\d+)?/u, ''));
}

const isRelation = (link: Element): boolean =>
  /(^|\s)(next|prev)(\s|$)/iu.test(link.getAttribute('rel') ?? '');

function isPagerLink(link: Element, number: number): boolean {
  if (isRelation(link)) return true;
  return isPagerText(textOf(link), number) && link.closest(NOT_ARTICLE) === null;
}

interface Asked {
  /** Canonical address of the article. */
  url: string;
  /** The page as it was opened. */
  address: Pick<Location, 'href'>;
  base: string;
}

/** The article's own addresses as stems, those with a mark without it. */
function stemsOf({ url, address }: Asked): Set<string> {
  const plain = [url, address.href].map(plainStem);
  const known = new Set(plain);
  for (const href of [url, address.href]) {
    const mark = pageMark(href, known);
    if (mark) known.add(mark.stem);
  }
  return known;
}

/**
 * The other pages of an article that its paper gives in several, as the page's own pager and
 * `rel=next` tell them: same site, same address but for the number. Between numbers that the pager
 * shows, those it leaves out are filled in. Null when the article is on one page.
 */
export function findFurtherPages(page: Document, asked: Asked): ArticlePages | null {
  const stems = stemsOf(asked);
  const own = pageMark(asked.address.href, stems);
  const opened = own && stems.has(own.stem) ? own.number : 1;
  const known = new Map<number, string>();
  let pattern: PageMark | null = null;
  for (const link of queryAll(page, 'a[href], link[rel~="next" i]').slice(0, MOST_LINKS)) {
    const href = httpUrl(link.getAttribute('href'), asked.base);
    if (!href) continue;
    const mark = pageMark(href, stems);
    if (!mark) {
      // The first page often carries no number.
      if (opened > 1 && stems.has(plainStem(href)) && isPagerLink(link, 1)) known.set(1, href);
      continue;
    }
    if (!stems.has(mark.stem) || !isPagerLink(link, mark.number)) continue;
    pattern ??= mark;
    if (!known.has(mark.number)) known.set(mark.number, href);
  }
  return pagesFrom(known, pattern, opened);
}

function pagesFrom(
  known: ReadonlyMap<number, string>,
  pattern: PageMark | null,
  opened: number,
): ArticlePages | null {
  const last = Math.min(MOST_PAGES, Math.max(0, ...known.keys()));
  const numbers = Array.from({ length: last }, (_, i) => i + 1).filter((n) => n !== opened);
  const others = numbers.flatMap((number) => {
    // Nobody links the first page by number unless the pager does.
    const url = known.get(number) ?? (number > 1 ? pattern?.at(number) : undefined);
    if (url === undefined) return [];
    return [{ number, url, state: 'waiting', problem: null, blocks: 0 } as const];
  });
  const usable = opened <= MOST_PAGES && others.length > 0;
  return usable ? { opened, others } : null;
}
