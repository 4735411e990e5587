import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isPageOf, joinPage, missPage } from '../../../../lib/extract/pages/join-page.ts';
import { parseArticle } from '../../../../lib/model/parse-article.ts';
import type { Article } from '../../../../lib/model/article.ts';
import { blockText } from '../../../../lib/model/block-text.ts';
import { fixtures } from '../../../tools/fixtures.ts';
import { extractFile } from '../../../tools/inspect/load-page.ts';

const fixture = fixtures().find(({ pages }) => pages.size > 0);
if (!fixture) throw new Error('no fixture of several pages');
const files = [[fixture.url, fixture.page] as const, ...fixture.pages];
const pageOf = (number: number): Article => {
  const [url, file] = files[number - 1] ?? ['', ''];
  const { article } = extractFile(file, url);
  if (!article) throw new Error(`no article on page ${number}`);
  return article;
};
const whole = JSON.parse(readFileSync(join(fixture.folder, 'expected-whole.json'), 'utf8')) as {
  authors: string[];
  blocks: { type: string; text: string }[];
};
const told = ({ blocks }: Article) =>
  blocks.map((block) => ({ type: block.type, text: blockText(block) }));
const joined = (article: Article, number: number): Article =>
  joinPage(article, { number, page: pageOf(number), most: 10 });
const states = ({ pages }: Article) =>
  pages?.others.map(({ number, state }) => `${number} ${state}`);

describe('joinPage', () => {
  it.each([
    ['in order', 1, [2, 3]],
    ['a later page before an earlier one', 1, [3, 2]],
    ['from the middle', 2, [1, 3]],
    ['from the end', 3, [2, 1]],
  ])('gives the whole article, %s', (_, opened, others) => {
    const article = others.reduce(joined, pageOf(opened));
    expect(told(article)).toEqual(whole.blocks);
    expect(article.authors).toEqual(whole.authors);
    expect(states(article)).toEqual(
      [1, 2, 3].filter((n) => n !== opened).map((n) => `${n} joined`),
    );
    expect(parseArticle(article)).toMatchObject({ ok: true });
  });

  it('puts each removed piece before the block it stood before', () => {
    const article = joined(joined(pageOf(1), 3), 2);
    const places = article.removed
      .filter(({ step }) => step === 'tools')
      .map(({ text, at }) => `${at} ${text}`);
    expect(places.sort()).toEqual([
      '12 Trang: 1 2 3',
      '4 Trang: 1 2 3 Trang sau »',
      '8 Trang: 1 2 3 Trang sau »',
    ]);
  });

  it('takes the same page again for nothing missing', () => {
    const article = joinPage(pageOf(1), { number: 2, page: pageOf(1), most: 10 });
    expect(told(article)).toEqual(told(pageOf(1)));
    expect(states(article)).toEqual(['2 repeated', '3 waiting']);
  });

  it('follows pages that only a later one tells of, no further than asked', () => {
    const first = pageOf(1);
    const others = first.pages?.others.slice(0, 1) ?? [];
    const article = { ...first, pages: { opened: 1, others } };
    expect(states(joined(article, 2))).toEqual(['2 joined', '3 waiting']);
    expect(states(joinPage(article, { number: 2, page: pageOf(2), most: 2 }))).toEqual([
      '2 joined',
    ]);
  });

  it('says which page is missing and keeps what is there', () => {
    const article = missPage(joined(pageOf(1), 3), 2, 'offline');
    expect(states(article)).toEqual(['2 missing', '3 joined']);
    expect(told(joined(article, 2))).toEqual(whole.blocks);
  });
});

describe('isPageOf', () => {
  const first = pageOf(1);
  const second = { page: pageOf(2), url: `${fixture.url}?page=2` };

  it.each([
    ['the page that was asked for', `${fixture.url}?page=2`, true],
    ['the first page again', fixture.url, true],
    ['the front page', 'https://baolaocai.vn/', false],
    ['another site', `https://xau.example/${new URL(fixture.url).pathname}?page=2`, false],
  ])('%s', (_, landed, belongs) => {
    expect(isPageOf(first, { ...second, landed })).toBe(belongs);
  });

  it('is not for another headline', () => {
    const page = { ...second.page, title: 'Chợ phiên vùng cao họp ngày nào?' };
    expect(isPageOf(first, { page, url: second.url, landed: second.url })).toBe(false);
  });
});
