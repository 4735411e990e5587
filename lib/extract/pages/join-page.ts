import type { Article, ArticlePages, Block, FurtherPage } from '../../model/article.ts';
import { blockText, richTextToString } from '../../model/block-text.ts';
import { bareBlock, bareText } from '../refine/block-style.ts';
import { pageMark, plainStem } from './page-mark.ts';

/** Of the blocks of a page so many said before make it the same page again. */
const SAME = 0.8;
/** Shorter blocks may well be said twice. */
const SHORT = 40;

const textsOf = (blocks: readonly Block[]): string[] =>
  blocks.map(bareBlock).filter((text) => text.length >= SHORT);

/** Papers that know no such page give the first one, or the last. */
function isRepeated(article: Article, page: Article): boolean {
  const known = new Set(textsOf(article.blocks));
  const texts = textsOf(page.blocks);
  return texts.length > 0 && texts.filter((text) => known.has(text)).length >= SAME * texts.length;
}

/** What papers print on every page again: title, kicker, lead, and what opened or closed the last. */
function ownBlocks(article: Article, page: Article): { blocks: Block[]; skipped: Set<number> } {
  const said = new Set(
    [article.title, article.kicker ?? '', richTextToString(article.lead ?? [])]
      .map(bareText)
      .filter((text) => text !== ''),
  );
  for (const text of textsOf(article.blocks)) said.add(text);
  const skipped = new Set<number>();
  page.blocks.forEach((block, i) => {
    if (said.has(bareText(blockText(block)))) skipped.add(i);
  });
  return { blocks: page.blocks.filter((_, i) => !skipped.has(i)), skipped };
}

/** Blocks of the pages before `number`; the opened page has what the others have not. */
function startOf({ blocks, pages }: Article, number: number): number {
  const others = pages?.others ?? [];
  const opened = blocks.length - others.reduce((sum, page) => sum + page.blocks, 0);
  const before = others.filter((page) => page.number < number);
  const sum = before.reduce((total, page) => total + page.blocks, 0);
  return sum + ((pages?.opened ?? 1) < number ? opened : 0);
}

const marked = (
  pages: ArticlePages | undefined,
  number: number,
  change: Partial<FurtherPage>,
): ArticlePages => ({
  opened: pages?.opened ?? 1,
  others: (pages?.others ?? []).map((page) =>
    page.number === number ? { ...page, ...change } : page,
  ),
});

/** The article with word that one of its pages could not be had. */
export function missPage(
  article: Article,
  number: number,
  problem: NonNullable<FurtherPage['problem']>,
): Article {
  return { ...article, pages: marked(article.pages, number, { state: 'missing', problem }) };
}

/** Pages that only this one told of, up to the most an article is followed over. */
function withNews(pages: ArticlePages, told: ArticlePages | undefined, most: number): ArticlePages {
  const known = new Set([pages.opened, ...pages.others.map(({ number }) => number)]);
  const news = (told?.others ?? []).filter(
    ({ number }) => !known.has(number) && number > 1 && number <= most,
  );
  const others = [...pages.others, ...news].sort((a, b) => a.number - b.number);
  return { ...pages, others };
}

/**
 * The article with another of its pages in its place: the blocks, related links and removed pieces
 * of the page, without the title, lead and lines that are there already. Authors and source come from
 * the page that signs. A page that says the same again changes nothing.
 * @param most the highest number of a page that is followed
 */
export function joinPage(
  article: Article,
  { number, page, most }: { number: number; page: Article; most: number },
): Article {
  const pages = withNews(article.pages ?? { opened: 1, others: [] }, page.pages, most);
  const whole = { ...article, pages };
  if (isRepeated(article, page)) {
    return { ...whole, pages: marked(pages, number, { state: 'repeated', problem: null }) };
  }
  const start = startOf(article, number);
  const { blocks, skipped } = ownBlocks(article, page);
  const shifted = (at: number): number => {
    let gone = 0;
    for (const index of skipped) if (index < at) gone += 1;
    return start + at - gone;
  };
  const earlier = article.removed.map((removal) =>
    removal.at !== undefined && removal.at > start
      ? { ...removal, at: removal.at + blocks.length }
      : removal,
  );
  const later = page.removed.map((removal) =>
    removal.at === undefined ? removal : { ...removal, at: shifted(removal.at) },
  );
  const urls = new Set(article.related.map(({ url }) => url));
  return {
    ...whole,
    lead: article.lead ?? (number === 1 ? page.lead : null),
    authors: article.authors.length > 0 ? article.authors : page.authors,
    sourceCredit: article.sourceCredit ?? page.sourceCredit,
    blocks: [...article.blocks.slice(0, start), ...blocks, ...article.blocks.slice(start)],
    related: [...article.related, ...page.related.filter(({ url }) => !urls.has(url))],
    removed: [...earlier, ...later],
    pages: marked(pages, number, { state: 'joined', problem: null, blocks: blocks.length }),
  };
}

/**
 * Whether what came is the page that was asked for: redirects led to no other site or article, and
 * the headline is the same.
 * @param landed where redirects led; absolute http(s)
 */
export function isPageOf(
  article: Article,
  { page, url, landed }: { page: Article; url: string; landed: string },
): boolean {
  const stems = new Set([plainStem(url), plainStem(article.url)]);
  const stemOf = (href: string): string => pageMark(href, stems)?.stem ?? plainStem(href);
  if (stemOf(landed) !== stemOf(url)) return false;
  const [own, other] = [bareText(article.title), bareText(page.title)];
  return other.includes(own) || own.includes(other);
}
