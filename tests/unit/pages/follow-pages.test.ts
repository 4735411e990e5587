import { describe, expect, it } from 'vitest';
import type { Article, FurtherPage, FurtherPageProblem } from '../../../lib/model/article.ts';
import { failure, success } from '../../../lib/model/result.ts';
import { askAgain, followPages, type FollowPorts } from '../../../lib/pages/follow-pages.ts';
import { sampleArticle } from '../model/sample-article.ts';

const address = (number: number): string => `https://bao.vn/bai-viet-1234.html?page=${number}`;
const waiting = (number: number): FurtherPage => ({
  number,
  url: address(number),
  state: 'waiting',
  problem: null,
  blocks: 0,
});
const page = (number: number): Article => ({
  ...sampleArticle(),
  url: address(1),
  blocks: [
    { type: 'paragraph', runs: [{ text: `Đoạn văn của trang thứ ${number} trong bài báo.` }] },
  ],
  removed: [],
});
const article = (last: number): Article => ({
  ...page(1),
  pages: { opened: 1, others: Array.from({ length: last - 1 }, (_, i) => waiting(i + 2)) },
});

/** Follows with some pages failing; gives the addresses asked for and the states at the end. */
async function follow(start: Article, failing: Record<number, FurtherPageProblem> = {}) {
  const asked: string[] = [];
  const seen: Article[] = [];
  const ended = new AbortController();
  const ports: FollowPorts = {
    fetchPage: async (url) => {
      asked.push(url);
      const problem = failing[Number(new URL(url).searchParams.get('page'))];
      return problem ? failure(problem) : success({ html: url, url });
    },
    extract: async (html) => page(Number(new URL(html).searchParams.get('page'))),
    onPage: async (next) => void seen.push(next),
  };
  await followPages(start, ports, ended.signal);
  const last = seen.at(-1) ?? start;
  return { asked, seen, last, states: last.pages?.others.map(({ state }) => state) };
}

describe('followPages', () => {
  it('asks for each page once, in order, and tells of every step', async () => {
    const { asked, seen, last, states } = await follow(article(4));
    expect(asked).toEqual([2, 3, 4].map(address));
    expect(seen.map(({ blocks }) => blocks.length)).toEqual([2, 3, 4]);
    expect(states).toEqual(['joined', 'joined', 'joined']);
    expect(last.blocks).toHaveLength(4);
  });

  it('goes on after a page that fails, and can ask for it again', async () => {
    const first = await follow(article(4), { 3: 'refused' });
    expect(first.states).toEqual(['joined', 'missing', 'joined']);
    const second = await follow(askAgain(first.last));
    expect(second.asked).toEqual([address(3)]);
    expect(second.last.blocks).toEqual([1, 2, 3, 4].flatMap((number) => page(number).blocks));
  });

  it('does nothing for an article on one page', async () => {
    expect((await follow(page(1))).asked).toEqual([]);
  });
});
