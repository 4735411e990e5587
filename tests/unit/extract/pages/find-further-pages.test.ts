import { describe, expect, it } from 'vitest';
import { findFurtherPages } from '../../../../lib/extract/pages/find-further-pages.ts';
import { openPage } from '../../../tools/make-page.ts';

const ARTICLE = 'https://bao.vn/xa-hoi/bai-viet-so-12345.html';

/** The numbers and addresses of the other pages. */
function told(html: string, at = ARTICLE): string[] | null {
  const { document, location } = openPage(html, at).window;
  const pages = findFurtherPages(document, { url: ARTICLE, address: location, base: at });
  return pages && pages.others.map(({ number, url }) => `${number} ${url.replace(ARTICLE, '')}`);
}

const link = (query: string, text: string, rest = ''): string =>
  `<a href="${ARTICLE}${query}" ${rest}>${text}</a>`;

describe('findFurtherPages', () => {
  it('reads a pager by its numbers', () => {
    expect(told(`<b>1</b>${link('?page=2', '2')}${link('?page=3', 'Trang 3')}`)).toEqual([
      '2 ?page=2',
      '3 ?page=3',
    ]);
  });

  it('takes rel=next of the head and of a link', () => {
    expect(told(`<link rel="next" href="${ARTICLE}?p=2">`)).toEqual(['2 ?p=2']);
    expect(told(link('?p=2', 'Xem phần hai của bài viết này', 'rel="next"'))).toEqual(['2 ?p=2']);
  });

  it('fills in what the pager leaves out, and stops after ten', () => {
    const found = told(`${link('?page=2', '2')} … ${link('?page=31', '31')}`);
    expect(found).toHaveLength(9);
    expect(found?.at(-1)).toBe('10 ?page=10');
  });

  it('knows the first page from a later one', () => {
    const html = `${link('', '1')}<b>2</b>${link('?page=3', '»')}`;
    expect(told(html, `${ARTICLE}?page=2`)).toEqual(['1 ', '3 ?page=3']);
  });

  it.each([
    ['pages of the comments', `<div class="box-comment">${link('?page=2', '2')}</div>`],
    ['another article', '<a href="/xa-hoi/bai-khac-so-2.html?page=2">2</a>'],
    ['a section', '<a href="/xa-hoi/?page=2" rel="next">2</a>'],
    ['another site', `<a href="https://xau.example/xa-hoi/bai-viet-so-12345.html?page=2">2</a>`],
    ['a link of the text', link('?page=2', 'bài viết kỳ trước về cùng chủ đề này')],
    ['a number that is another', link('?page=2', '5')],
    ['code', '<a href="javascript:go(2)">2</a>'],
    ['no link', '<p>Trang 2</p>'],
  ])('passes over %s', (_, html) => {
    expect(told(html)).toBeNull();
  });
});
