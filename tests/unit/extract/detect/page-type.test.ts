import { describe, expect, it } from 'vitest';
import { detectPage } from '../../../../lib/extract/detect/detect-page.ts';
import type { Detection } from '../../../../lib/model/detection.ts';
import { articlePage, openPage, PROSE } from '../../../tools/make-page.ts';

function detect(html: string, path = '/chinh-tri/bai-viet-so-12345.html'): Detection {
  const { document, location } = openPage(html, `https://bao.example${path}`).window;
  return detectPage(document, location);
}

const data = (type: string): string =>
  `<script type="application/ld+json">{"@type":"${type}"}</script>`;
const og = (type: string): string => `<meta property="og:type" content="${type}">`;
const titled = (title: string): string => articlePage('', { title });

describe('the kind of an article', () => {
  it.each([
    ['live by its data', articlePage('', { head: data('LiveBlogPosting') }), undefined, 'live'],
    ['live by its headline', titled('Trực tiếp: Lễ khai mạc đại hội'), undefined, 'live'],
    ['live by its address', articlePage(), '/truc-tiep/le-khai-mac-12345.html', 'live'],
    ['a film by its type', articlePage().replace('"article"', '"video.other"'), undefined, 'video'],
    ['a film by its address', articlePage(), '/video/ben-cang-som-mai-12345.html', 'video'],
    ['a film by its headline', titled('Video: Bến cảng sớm mai'), undefined, 'video'],
    ['pictures by its headline', titled('[Ảnh] Bến cảng sớm mai'), undefined, 'photo'],
    ['pictures by the end of it', titled('Bến cảng sớm mai (ảnh)'), undefined, 'photo'],
    ['a drawing by its headline', titled('Infographic: Mười chín tiêu chí'), undefined, 'photo'],
    ['pictures by its address', articlePage(), '/anh/ben-cang-som-mai-12345.html', 'photo'],
    ['direct, but not live', titled('Trực tiếp kiểm tra công trình đê biển'), undefined, 'article'],
    ['about a film', titled('Xem phim tài liệu về bến cảng'), undefined, 'article'],
    [
      'with a film beside the article in its data',
      articlePage('', { head: data('NewsArticle') + data('VideoObject') + og('article') }),
      undefined,
      'article',
    ],
  ])('%s', (_, html, path, pageType) => {
    expect(detect(html, path)).toMatchObject({ kind: 'article', pageType });
  });

  it('a film without a text is no article, and no listing', () => {
    const html = `${og('video')}<h1>Bến cảng</h1><video src="/a.mp4"></video>`;
    expect(detect(html, '/video/ben-cang-som-mai-12345.html')).toMatchObject({
      kind: 'other',
      pageType: 'video',
    });
  });

  it('a section of films is a listing', () => {
    const links = Array.from(
      { length: 6 },
      (_, i) => `<a href="/video/${i}.html">Phim số ${i} của tuần này trên đài</a>`,
    );
    expect(detect(links.join(''), '/video/')).toMatchObject({ kind: 'other', pageType: 'listing' });
  });

  it('a file of another kind in the browser’s own viewer', () => {
    expect(
      detect('<embed type="application/pdf">', '/tai-lieu/nghi-quyet-12345.pdf'),
    ).toMatchObject({ kind: 'other', pageType: 'pdf' });
  });
});

describe('data that could be read in two ways', () => {
  const prose = `<p>${PROSE.join('</p><p>')}</p>`;
  const graph = (json: string): string => `<script type="application/ld+json">${json}</script>`;

  it.each([
    [
      'an article that lists others',
      '[{"@type":"NewsArticle"},{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle"},{"@type":"NewsArticle"}]}]',
      'json-ld-article',
    ],
    [
      'a page whose main thing is an article',
      '{"@type":"WebPage","mainEntity":{"@type":"NewsArticle"}}',
      'json-ld-article',
    ],
    [
      'several articles',
      '[{"@type":"NewsArticle"},{"@type":"NewsArticle"}]',
      'json-ld-several-articles',
    ],
    ['a list', '{"@type":"ItemList"}', 'json-ld-listing'],
  ])('%s', (_, json, code) => {
    expect(detect(graph(json) + prose).reasons.map((reason) => reason.code)).toContain(code);
  });
});
