import { describe, expect, it } from 'vitest';
import { detectPage } from '../../../../lib/extract/detect/detect-page.ts';
import type { Detection } from '../../../../lib/model/detection.ts';
import { articlePage, openPage, PROSE } from '../../../tools/make-page.ts';

function detect(html: string, path = '/chinh-tri/bai-viet-so-12345.html'): Detection {
  const { document, location } = openPage(html, `https://bao.example${path}`).window;
  return detectPage(document, location);
}

const article = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';
const headlines = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `<h2><a href="/bai-${i}">Hội nghị tổng kết công tác năm ${i}</a></h2>`,
  ).join('');
const excerpts = PROSE.map(
  (text, i) => `<h3><a href="/b${i}">Tin số ${i} của chuyên mục hôm nay</a></h3><p>${text}</p>`,
).join('');
const ogWebsite = '<meta property="og:type" content="website">';

describe('detectPage', () => {
  it.each([
    ['an article', articlePage('', { head: article })],
    ['an article without data', `<p>${PROSE.join('</p><p>')}</p>`],
    ['an article in bare divs', `<div>${PROSE.join('</div><div>')}</div>`],
    [
      'an article that og:type calls a website',
      `${ogWebsite}${article}<p>${PROSE.join('</p><p>')}</p>`,
    ],
    [
      'short news without data that og:type calls a website',
      `${ogWebsite}<p>${PROSE.map((text) => text.slice(0, 120)).join('</p><p>')}</p>`,
    ],
    [
      'a short report with data',
      `${article}<meta property="og:type" content="article"><p>${PROSE[0]}</p>`,
    ],
  ])('%s', (_, html) => {
    expect(detect(html)).toMatchObject({ kind: 'article', pageType: 'article' });
  });

  it.each([
    ['the front page', headlines(30), '/', 'home'],
    [
      'the front page with excerpts',
      `<meta property="og:type" content="article">${excerpts}`,
      '/',
      'home',
    ],
    ['a listing of headlines', headlines(12), '/chinh-tri/', 'listing'],
    ['a listing with excerpts', excerpts, '/chinh-tri/', 'listing'],
    [
      'a listing with five articles in its data',
      `${article.repeat(5)}${excerpts}`,
      '/chinh-tri/',
      'listing',
    ],
    [
      'a listing that calls itself an article',
      `<meta property="og:type" content="article">${headlines(12)}`,
      '/chinh-tri/',
      'listing',
    ],
    [
      'a login',
      '<form><input><button>Đăng nhập</button></form><p>Nhập tên.</p>',
      '/dang-nhap',
      'other',
    ],
    ['an empty shell', '<div id="app"></div>', '/chinh-tri/bai-viet-so-12345.html', 'other'],
    ['nothing', '', '/', 'home'],
  ])('%s', (_, html, path, pageType) => {
    expect(detect(html, path)).toMatchObject({ kind: 'other', pageType });
  });

  it('gives every reason with its weight, and the weights decide', () => {
    for (const html of [articlePage('', { head: article }), headlines(12), excerpts]) {
      const { kind, reasons } = detect(html);
      const weight = reasons.reduce((sum, reason) => sum + reason.weight, 0);
      expect(reasons.length).toBeGreaterThan(1);
      expect(kind).toBe(weight >= 3 ? 'article' : 'other');
    }
  });

  it('no signal alone suffices', () => {
    expect(detect(article, '/x').kind).toBe('other');
    expect(detect('', '/chinh-tri/bai-viet-so-12345.html').kind).toBe('other');
  });
});
