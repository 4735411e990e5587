import { describe, expect, it } from 'vitest';
import { blockText } from '../../../lib/model/block-text.ts';
import { parseExtractionResult } from '../../../lib/model/parse-extraction-result.ts';
import { articleOf, articlePage, extractOpened, openPage, PROSE } from '../../tools/make-page.ts';

const NAMES = [
  'body',
  'head',
  'title',
  'documentElement',
  'querySelector',
  'querySelectorAll',
  'cloneNode',
  'importNode',
  'createTreeWalker',
  'createElement',
  'getElementsByTagName',
  'implementation',
  'childNodes',
  'firstChild',
  'nextSibling',
  'parentNode',
  'children',
  'attributes',
  'getAttribute',
  'removeAttribute',
  'remove',
  'nodeType',
  'localName',
  'textContent',
  'appendChild',
  'innerHTML',
  'constructor',
  '__proto__',
  'hasOwnProperty',
];
const CLOBBERED = NAMES.map(
  (name) =>
    `<img name="${name}" id="${name}" src="/a.jpg"><form name="${name}"></form><form><p>a</p>${NAMES.map(
      (inner) => `<input name="${inner}">`,
    ).join('')}</form>`,
).join('');
const nested = (tag: string, depth: number, text: string): string =>
  `<${tag}>`.repeat(depth) + text + `</${tag}>`.repeat(depth);
const ld = (text: string): string => `<script type="application/ld+json">${text}</script>`;
const DEEP = 'Đoạn văn nằm rất sâu bên trong trang.';

const PAGES: [string, string][] = [
  ['an ordinary article', articlePage()],
  ['names that shadow DOM members', articlePage(CLOBBERED)],
  [
    'a forged prototype in JSON-LD',
    articlePage('', {
      head: ld(
        '{"@type":"NewsArticle","__proto__":{"polluted":1,"headline":"x"},"constructor":{"prototype":{"polluted":1}}}',
      ),
    }),
  ],
  [
    'JSON-LD nested without end',
    articlePage('', { head: ld('{"@graph":'.repeat(20_000) + '1' + '}'.repeat(20_000)) }),
  ],
  [
    'JSON-LD of the wrong types',
    articlePage('', {
      head: ld(
        '{"@type":["NewsArticle",5],"headline":{"a":1},"author":[null,[],7],"datePublished":[[]],"articleSection":{}}',
      ),
    }),
  ],
  ['JSON-LD that is no JSON', articlePage('', { head: ld('{"@type": NewsArticle,,') })],
  [
    'an endless link',
    articlePage(
      `<p>Xem <a href="/?${'a'.repeat(20_000)}">nghị quyết</a> về việc sắp xếp đơn vị hành chính của tỉnh.</p>`,
    ),
  ],
  ['an odd language', articlePage().replace('lang="vi"', 'lang="Tiếng Việt!"')],
  [
    'an endless caption',
    articlePage(
      `<figure><img src="/a.jpg" alt="${'a'.repeat(9_000)}"><figcaption>${'Chữ '.repeat(9_000)}</figcaption></figure>`,
    ),
  ],
  [
    'an endless byline',
    articlePage('', { head: `<meta name="author" content="${'Cao Quỳnh, '.repeat(3_000)}">` }),
  ],
  ['lone surrogates', articlePage('<p>Một ký tự hỏng &#xD800; giữa câu văn của bài viết này.</p>')],
  ['an empty page', ''],
  ['no html at all', 'chữ'],
  ['a frameset', '<frameset><frame src="/a"></frameset>'],
];

const TOO_LARGE: [string, string][] = [
  ['an endless title', articlePage('', { title: 'Ủy ban '.repeat(2_000) })],
  [
    'a table of many columns',
    articlePage(`<table>${`<tr>${'<td>a</td>'.repeat(300)}</tr>`.repeat(3)}</table>`),
  ],
  ['a list of many items', articlePage(`<ul>${'<li>a</li>'.repeat(3_000)}</ul>`)],
];

describe('hostile and broken pages', () => {
  it.each(TOO_LARGE)('%s: refused at the boundary, not thrown', (_, html) => {
    const result = parseExtractionResult(extractOpened(openPage(html)));
    expect(result.ok).toBe(false);
  });

  it.each(PAGES)('%s: the answer passes the boundary and the page is untouched', (_, html) => {
    const dom = openPage(html);
    const before = dom.serialize();
    const result = extractOpened(dom);
    expect(parseExtractionResult(result)).toMatchObject({ ok: true });
    expect(dom.serialize()).toBe(before);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('shadowed names change nothing in the article', () => {
    const text = (html: string) =>
      articleOf(html)
        .blocks.filter(({ type }) => type === 'paragraph')
        .map(blockText);
    expect(text(articlePage(CLOBBERED))).toEqual(text(articlePage()));
    expect(text(articlePage())).toEqual(PROSE);
  });

  it('a forged prototype gives no title', () => {
    const page = articlePage('', {
      head: ld('{"@type":"NewsArticle","__proto__":{"headline":"Giả"}}'),
    });
    expect(articleOf(page).title).toBe('Ủy ban nhân dân tỉnh họp phiên thường kỳ');
  });

  it.each([
    ['div', 5_000],
    ['blockquote', 1_500],
    ['span', 1_500],
  ])('%s nested %d deep neither throws nor loses the text', { timeout: 60_000 }, (tag, depth) => {
    const { article } = extractOpened(openPage(articlePage(nested(tag, depth, `<p>${DEEP}</p>`))));
    expect(article?.blocks.map(blockText)).toContain(DEEP);
  });

  it('no address but http(s) leaves the extractor', () => {
    const evil = [
      'javascript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///a',
      'blob:https://a.vn/b',
    ];
    const html = evil
      .map(
        (url) =>
          `<p>Xem <a href="${url}">một</a> và hai.</p><img src="${url}"><iframe src="${url}"></iframe><video src="${url}" poster="${url}"></video>`,
      )
      .join('');
    const head = evil
      .map(
        (url) => `<link rel="canonical" href="${url}"><meta property="og:image" content="${url}">`,
      )
      .join('');
    expect(JSON.stringify(articleOf(articlePage(html, { head })))).not.toMatch(
      /javascript:|data:|vbscript:|file:|blob:/u,
    );
  });

  it('code of the page is never text of the article', () => {
    const html =
      '<p>Một câu.<script>window.x = "Ác ý"</script><style>.a{content:"Ác ý"}</style></p><svg><text>Ác ý</text></svg><template><p>Ác ý</p></template><object>Ác ý</object>';
    expect(articleOf(articlePage(html)).blocks.map(blockText).join(' ')).not.toContain('Ác ý');
  });
});
