import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../lib/extract/extract-page.ts';
import { blockText } from '../../../lib/model/block-text.ts';
import { parseExtractionResult } from '../../../lib/model/parse-extraction-result.ts';
import {
  articleOf,
  articlePage,
  extractOpened,
  openPage,
  PROSE,
  toolsOf,
} from '../../tools/make-page.ts';

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
/** `tag` may be several, as "ul><li". */
const nested = (tag: string, depth: number, text: string): string =>
  `<${tag}>`.repeat(depth) + text + `</${tag.split('><').toReversed().join('></')}>`.repeat(depth);
const ld = (text: string): string => `<script type="application/ld+json">${text}</script>`;
const DEEP = 'Đoạn văn nằm rất sâu bên trong trang.';

const PAGES: [string, string][] = [
  ['an ordinary article', articlePage()],
  ['names that shadow DOM members', articlePage(CLOBBERED)],
  [
    'elements named like what every object has',
    articlePage(NAMES.map((name) => `<${name}>${DEEP}</${name}>`).join('')),
  ],
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
  [
    'JSON-LD with strings of a megabyte',
    articlePage('', {
      head: ld(`{"@type":"NewsArticle","headline":"${'Giả '.repeat(250_000)}"}`),
    }),
  ],
  [
    'meta data of a megabyte in all',
    articlePage('', {
      head: ['description', 'og:site_name', 'article:section', 'author', 'og:image', 'keywords']
        .map(
          (name) =>
            `<meta name="${name}" property="${name}" content="${'https://a '.repeat(20_000)}">`,
        )
        .join(''),
    }),
  ],
  [
    'a base of another kind',
    articlePage('<img src="a.jpg"><p>Xem <a href="b.html">bài khác</a> nữa.</p>', {
      head: '<base href="javascript:alert(1)//"><base href="data:text/html,x">',
    }),
  ],
  [
    'drawings and formulas that hide markup',
    articlePage(
      '<svg><foreignObject><p>Ác ý</p><iframe srcdoc="<script>1</script>"></iframe></foreignObject><script>1</script></svg>' +
        '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=alert(1)&gt;">' +
        '<annotation-xml encoding="text/html"><p>Ác ý</p></annotation-xml></math>',
    ),
  ],
  [
    'templates of every make',
    articlePage(
      '{{constructor.constructor("return 1")()}} ${7*7} <%= 7*7 %> #{7*7} [[7*7]] {% raw %} *{7*7} @(7*7)'
        .split(' ')
        .map((text) => `<p>${text}</p>`)
        .join(''),
    ),
  ],
  ['unclosed tags', articlePage('<div><p>một <b>hai <table><tr><td><span>ba'.repeat(80))],
  ['end tags of nothing', articlePage('</p></div></table></b></section></main>'.repeat(300))],
  [
    'a pager that lies',
    articlePage(
      Array.from({ length: 300 }, (_, n) => `<a href="?page=${n}">${n}</a>`).join('') +
        '<a rel="next" href="javascript:alert(1)">Trang sau</a><a rel="next" href="https://xau.example/?page=2">2</a>',
    ),
  ],
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

describe('hostile and broken pages', { timeout: 60_000 }, () => {
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
    ['div', 2_000],
    ['blockquote', 600],
    ['span', 600],
  ])('%s nested %d deep neither throws nor loses the text', (tag, depth) => {
    const { article } = extractOpened(openPage(articlePage(nested(tag, depth, `<p>${DEEP}</p>`))));
    expect(article?.blocks.map(blockText)).toContain(DEEP);
  });

  it.each([
    // Browsers are given 200,000 nodes and tables 5,000 deep; this DOM cannot even parse those.
    ['30,000 nodes', articlePage('<p>a<b>b</b></p>'.repeat(7_500))],
    ['tables nested 600 deep', articlePage(nested('table><tr><td', 600, DEEP))],
    ['boxes nested 3,000 deep', articlePage(nested('div', 3_000, `<p>${DEEP}</p>`))],
  ])('%s: the article, or word that it is too large', { timeout: 180_000 }, (_, html) => {
    const dom = openPage(html);
    const { document, location } = dom.window;
    const result = extractPage(document, location, toolsOf(dom));
    const parsed = parseExtractionResult(result);
    const refused = !parsed.ok && parsed.problem.code === 'too-large';
    expect(parsed.ok || refused).toBe(true);
    dom.window.close();
  });

  it('handlers and styles of the page never reach the article', () => {
    const html =
      '<p onclick="alert(1)" style="background:url(javascript:alert(1))">Một <b onmouseover="alert(1)">câu</b> có <a href="/b" onfocus="alert(1)" autofocus>liên kết</a>.</p><img src="/a.jpg" onerror="alert(1)" alt="ảnh">';
    const text = JSON.stringify(articleOf(articlePage(html)));
    expect(text).toContain('liên kết');
    expect(text).not.toMatch(/alert|onclick|onerror|style/u);
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
