import { describe, expect, it } from 'vitest';
import { pageMark, plainStem } from '../../../../lib/extract/pages/page-mark.ts';

const ARTICLE = 'https://bao.vn/xa-hoi/bai-viet-so-12345.html';
const stems = new Set([plainStem(ARTICLE), plainStem('https://bao.vn/xa-hoi/bai-viet-12345')]);
const marked = (href: string) => {
  const mark = pageMark(href, stems);
  return mark && { own: stems.has(mark.stem), number: mark.number, third: mark.at(3) };
};

describe('pageMark', () => {
  it.each([
    [`${ARTICLE}?page=2`, `${ARTICLE}?page=3`],
    [`${ARTICLE}?trang=2#dau`, `${ARTICLE}?trang=3`],
    ['https://www.bao.vn/xa-hoi/bai-viet-so-12345-p2.html', '/bai-viet-so-12345-p3.html'],
    ['https://m.bao.vn/xa-hoi/bai-viet-so-12345-trang-2.html', '/bai-viet-so-12345-trang-3.html'],
    ['https://bao.vn/xa-hoi/bai-viet-12345/trang-2', '/bai-viet-12345/trang-3'],
    ['https://bao.vn/xa-hoi/bai-viet-12345/page/2/', '/bai-viet-12345/page/3/'],
    ['https://bao.vn/xa-hoi/bai-viet-12345/2/', '/bai-viet-12345/3/'],
  ])('%s is a page of the article, and names the others', (href, third) => {
    const mark = marked(href);
    expect(mark).toMatchObject({ own: true, number: 2 });
    expect(mark?.third.endsWith(third)).toBe(true);
  });

  it.each([
    ARTICLE,
    'https://bao.vn/xa-hoi/bai-khac-so-12346.html',
    'https://bao.vn/xa-hoi/2/',
    `${ARTICLE}?page=0`,
    `${ARTICLE}?page=2025`,
  ])('%s says nothing', (href) => {
    expect(marked(href)).toBeNull();
  });

  it.each([
    'https://bao.vn/xa-hoi/?page=2',
    'https://bao-khac.vn/xa-hoi/bai-viet-so-12345.html?page=2',
  ])('%s is a page of something else', (href) => {
    expect(marked(href)).toMatchObject({ own: false });
  });
});
