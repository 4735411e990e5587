import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../lib/model/article.ts';
import { articleOf, articlePage, PAGE_URL } from '../../../tools/make-page.ts';

const ld = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const meta = (name: string, content: string): string =>
  `<meta property="${name}" content="${content}">`;
const news = (parts: object): string => ld({ '@type': 'NewsArticle', ...parts });

/** The article of a page with something in its head or right below its headline. */
function read(head = '', below = ''): Article {
  return articleOf(articlePage('', { head }).replace('</h1>', `</h1>${below}`));
}

describe('the day of publication', () => {
  it.each([
    [
      'JSON-LD',
      news({ datePublished: '2020-07-15T08:30:00+07:00' }),
      '',
      '2020-07-15T08:30:00+07:00',
    ],
    [
      'JSON-LD in UTC',
      news({ datePublished: '2020-07-15T01:30:00Z' }),
      '',
      '2020-07-15T08:30:00+07:00',
    ],
    [
      'JSON-LD inside a graph',
      ld({
        '@graph': [
          { '@type': 'WebSite' },
          { '@type': ['Thing', 'NewsArticle'], datePublished: '2020-07-15' },
        ],
      }),
      '',
      '2020-07-15',
    ],
    [
      'meta',
      meta('article:published_time', '2020-07-15T08:30:00+0700'),
      '',
      '2020-07-15T08:30:00+07:00',
    ],
    [
      'meta when JSON-LD tells nonsense',
      news({ datePublished: 'hôm qua' }) + meta('article:published_time', '2020-07-15'),
      '',
      '2020-07-15',
    ],
    [
      'printed',
      '',
      '<span class="date">Thứ Tư, 15/07/2020, 08:30 (GMT+7)</span>',
      '2020-07-15T08:30:00+07:00',
    ],
    [
      'local time labelled as UTC: what is printed wins',
      news({ datePublished: '2020-07-15T08:30:00Z' }),
      '<time>15/07/2020 08:30</time>',
      '2020-07-15T08:30:00+07:00',
    ],
    [
      'printed without a time: the data adds it',
      news({ datePublished: '2020-07-15T08:30:00+07:00' }),
      '<time>15/07/2020</time>',
      '2020-07-15T08:30:00+07:00',
    ],
    [
      'a printed date of another day is not this article’s',
      news({ datePublished: '2020-07-15' }),
      '<span class="date">23/11/2026</span>',
      '2020-07-15',
    ],
    ['none', '', '', null],
    ['nonsense', meta('article:published_time', '0001-01-01T00:00:00'), '', null],
  ])('%s', (_, head, below, expected) => {
    expect(read(head, below).publishedAt).toBe(expected);
  });

  it('today’s date in the page’s head is not the article’s', () => {
    const page = articlePage().replace(
      '<main>',
      '<div class="date">Thứ Hai, 23/11/2026</div><main>',
    );
    expect(articleOf(page).publishedAt).toBeNull();
  });

  it('a change is told only when it differs', () => {
    const published = { datePublished: '2020-07-15T08:30:00+07:00' };
    expect(
      read(news({ ...published, dateModified: '2020-07-15T01:30:00Z' })).modifiedAt,
    ).toBeNull();
    expect(read(news({ ...published, dateModified: '2020-07-16' })).modifiedAt).toBe('2020-07-16');
  });
});

describe('the printed date', () => {
  it('is no more than the date, though byline and buttons share its box', () => {
    const line =
      '<div><a>Cao Quỳnh</a> <p class="ngay"><span>18/03/2021 - 08:35</span> | <a>Xã hội</a></p><a>Chia sẻ</a></div>';
    expect(read('', line).publishedAsPrinted).toBe('18/03/2021 - 08:35');
  });
});

describe('authors', () => {
  it('a site that signs itself leaves the word to whoever else is named', () => {
    const head =
      '<meta name="author" content="VIDU.COM.VN"><meta property="article:author" content="Cao Quỳnh">';
    expect(read(head).authors).toEqual(['Cao Quỳnh']);
    expect(
      read('<meta name="author" content="Ví Dụ">', '<p class="author">Thu Hà</p>').authors,
    ).toEqual(['Thu Hà']);
  });

  it.each<[string, unknown, string[]]>([
    ['a person', { '@type': 'Person', name: 'Cao Quỳnh' }, ['Cao Quỳnh']],
    ['capitals', { '@type': 'Person', name: 'CAO QUỲNH' }, ['Cao Quỳnh']],
    ['several', [{ name: 'Cao Quỳnh' }, { name: 'Thu Hà' }], ['Cao Quỳnh', 'Thu Hà']],
    ['several in one name', { name: 'Cao Quỳnh - Thu Hà' }, ['Cao Quỳnh', 'Thu Hà']],
    ['just a name', 'Cao Quỳnh', ['Cao Quỳnh']],
    ['an organisation', { '@type': 'Organization', name: 'Thu Hà' }, []],
    ['the paper', { '@type': 'Person', name: 'Báo Ví Dụ' }, []],
    ['not text', [{ name: { a: 1 } }, null, 5, {}], []],
  ])('%s', (_, author, expected) => {
    expect(read(news({ author })).authors).toEqual(expected);
  });

  it('the signature under the text comes before data', () => {
    const page = articlePage('', {
      head: news({ author: { name: 'Quản Trị' } }),
      end: '<p><b>Cao Quỳnh</b></p>',
    });
    expect(articleOf(page).authors).toEqual(['Cao Quỳnh']);
  });
});

describe('title, section, address, language', () => {
  const title = 'Ủy ban nhân dân tỉnh họp phiên thường kỳ';

  it.each([
    ['the site’s name behind a dash', `${title} - Báo Ví Dụ`, title],
    ['the site’s name behind a bar', `${title} | baovidu.vn`, title],
    ['a dash of its own', 'Đồng bào Tày - Nùng vui hội', 'Đồng bào Tày - Nùng vui hội'],
  ])('declared with %s', (_, declared, expected) => {
    const page = articlePage('', { title: declared }).replace(/<h1>.*<\/h1>/u, '');
    expect(articleOf(page).title).toBe(expected);
  });

  it('the first h1 may be the section’s name', () => {
    const page = articlePage().replace('<main>', '<h1>Chính trị</h1><main>');
    expect(articleOf(page).title).toBe(title);
  });

  it.each([
    [
      'a breadcrumb in the data',
      ld({
        '@type': 'BreadcrumbList',
        itemListElement: [{ name: 'Trang chủ' }, { item: { name: 'Chính trị' } }],
      }),
      '',
      'Chính trị',
    ],
    [
      'a breadcrumb on the page',
      '',
      '<div class="breadcrumb"><a>Trang chủ</a><a>Kinh tế</a></div>',
      'Kinh tế',
    ],
    ['article:section', meta('article:section', 'Xã hội'), '', 'Xã hội'],
    ['none', '', '', null],
  ])('section: %s', (_, head, below, expected) => {
    expect(read(head, below).section).toBe(expected);
  });

  it.each([
    [
      'its own canonical address',
      '<link rel="canonical" href="/chinh-tri/bai-12345.html?utm_source=a">',
      'https://bao-vi-du.example/chinh-tri/bai-12345.html',
    ],
    [
      'another site’s',
      '<link rel="canonical" href="https://ke-gian.example/x-12345.html">',
      PAGE_URL,
    ],
    ['the front page', '<link rel="canonical" href="https://bao-vi-du.example/">', PAGE_URL],
    ['no address at all', '<link rel="canonical" href="javascript:alert(1)">', PAGE_URL],
  ])('address: %s', (_, head, expected) => {
    expect(read(head).url).toBe(expected);
  });

  it.each([
    ['vi', 'vi'],
    ['vi-VN', 'vi-VN'],
    ['vi_VN', 'vi-VN'],
    ['', 'vi'],
    ['vietnamese', 'vi'],
    ['"><script>', 'vi'],
  ])('language %s', (lang, expected) => {
    const page = articlePage().replace('lang="vi"', `lang='${lang}'`);
    expect(articleOf(page).language).toBe(expected);
  });

  it('relative addresses count from <base>, unless it is no web address', () => {
    const link =
      '<p>Xem <a href="a.html">nghị quyết</a> của tỉnh về việc này, ban hành hồi đầu năm.</p>';
    const href = (base: string) =>
      JSON.stringify(articleOf(articlePage(link, { head: base })).blocks).match(
        /https:[^"]*a\.html/u,
      )?.[0];
    expect(href('<base href="https://cu.example/tin/">')).toBe('https://cu.example/tin/a.html');
    expect(href('<base href="javascript:1">')).toBe('https://bao-vi-du.example/chinh-tri/a.html');
  });
});
