import { MOST_PAGES } from '../extract/pages/find-further-pages.ts';
import { isPageOf, joinPage, missPage } from '../extract/pages/join-page.ts';
import type { Article, FurtherPageProblem } from '../model/article.ts';
import type { Result } from '../model/result.ts';

/** What following needs from the network and the DOM. */
export interface FollowPorts {
  /** Gives the markup of a page and where redirects led. */
  fetchPage(
    url: string,
    signal: AbortSignal,
  ): Promise<Result<{ html: string; url: string }, FurtherPageProblem>>;
  /** The article of a page's markup; null when there is none. */
  extract(html: string, url: string): Promise<Article | null>;
  /** Called with the article after each page, joined or missing; awaited. */
  onPage(article: Article): Promise<void>;
}

const nextWaiting = ({ pages }: Article) => pages?.others.find(({ state }) => state === 'waiting');

/** An article whose missing pages are to be tried again. */
export function askAgain(article: Article): Article {
  const { pages } = article;
  if (!pages) return article;
  const others = pages.others.map((page) =>
    page.state === 'missing' ? { ...page, state: 'waiting' as const, problem: null } : page,
  );
  return { ...article, pages: { ...pages, others } };
}

/**
 * Fetches the pages of an article that wait, one after the other, and joins each in its place; those
 * that one of them tells of are followed too. A page that cannot be had is marked missing and the
 * others go on. Ends early when `signal` aborts.
 */
export async function followPages(
  article: Article,
  ports: FollowPorts,
  signal: AbortSignal,
): Promise<void> {
  let whole = article;
  for (let next = nextWaiting(whole); next && !signal.aborted; next = nextWaiting(whole)) {
    const { number, url } = next;
    const fetched = await ports.fetchPage(url, signal);
    if (signal.aborted) return;
    if (fetched.ok) {
      const page = await ports.extract(fetched.value.html, fetched.value.url);
      const belongs = page !== null && isPageOf(whole, { page, url, landed: fetched.value.url });
      whole = belongs
        ? joinPage(whole, { number, page, most: MOST_PAGES })
        : missPage(whole, number, 'no-text');
    } else whole = missPage(whole, number, fetched.problem);
    await ports.onPage(whole);
  }
}
