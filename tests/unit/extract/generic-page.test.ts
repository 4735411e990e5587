import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/model/article.ts';
import { blockText, richTextToString } from '../../../lib/model/block-text.ts';
import { articleOf, PROSE } from '../../tools/make-page.ts';

const TITLE = 'Ủy ban nhân dân tỉnh họp phiên thường kỳ';
const SAPO =
  'Phiên họp bàn về tình hình kinh tế của quý này và những việc phải làm trước cuối năm ở các xã vùng cao.';

interface Parts {
  head?: string;
  /** Between the headline and the text. */
  above?: string;
  headline?: string;
  body?: string;
}

/** A page of a site nobody described. */
function page({ head = '', above = '', headline, body = '' }: Parts): string {
  const [first, ...rest] = PROSE.map((text) => `<p>${text}</p>`);
  return `<html lang="vi"><head><title>${TITLE}</title>
    <meta property="og:title" content="${TITLE}"><meta property="og:site_name" content="Báo Ví Dụ">${head}</head>
    <body><div id="top"><span class="date">Thứ Hai, 23/11/2026</span></div>
    <div class="khung">${headline ?? `<h1>${TITLE}</h1>`}${above}<div class="noi-dung">${first}${body}${rest.join('')}</div></div></body></html>`;
}

const textOf = (article: Article): string => article.blocks.map(blockText).join('\n');
const ld = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('the day of publication on a site without a profile', () => {
  it.each([
    ['in a box without a name', '<div class="x1">08:35, 18/03/2021</div>', ''],
    [
      'beside buttons in one box',
      '<div class="x1">Thứ Năm, 18/03/2021 - 08:35 <span>A- A A+</span> <a href="#">Nghe đọc bài viết này bằng giọng máy</a></div>',
      '',
    ],
    [
      'against data that calls local time UTC, also across midnight',
      '<div class="x1">18/03/2021 20:35</div>',
      ld({ '@type': 'NewsArticle', datePublished: '2021-03-18T20:35:00Z' }),
    ],
  ])('%s', (_, above, head) => {
    const { publishedAt } = articleOf(page({ above, head }));
    expect(publishedAt).toMatch(/^2021-03-18T(08|20):35:00\+07:00$/u);
  });

  it('above the headline, in its own box and not in the page’s head', () => {
    const headline = `<div><span class="ngay">18/03/2021 08:35</span><h1>${TITLE}</h1></div>`;
    expect(articleOf(page({ headline })).publishedAt).toBe('2021-03-18T08:35:00+07:00');
  });
});

describe('what stands around the text on a site without a profile', () => {
  const FIGURE =
    '<figure><img src="/anh-dau-bai.jpg"><figcaption>Quang cảnh phiên họp sáng nay. Ảnh: Thu Hà</figcaption></figure>';

  it('a figure between headline and text opens the article, once', () => {
    const [first, ...others] = articleOf(page({ above: FIGURE })).blocks;
    expect(first).toMatchObject({ type: 'figure', credit: 'Thu Hà' });
    expect(first && blockText(first)).toBe('Quang cảnh phiên họp sáng nay.');
    expect(others.some(({ type }) => type === 'figure')).toBe(false);
  });

  it('a figure above the headline or without a caption does not', () => {
    const bare = articleOf(page({ above: '<figure><img src="/anh.jpg"></figure>' }));
    const before = articleOf(page({ headline: `${FIGURE}<h1>${TITLE}</h1>` }));
    for (const { blocks } of [bare, before])
      expect(blocks.some(({ type }) => type === 'figure')).toBe(false);
  });

  it('author and source are read from the lines right below the text', () => {
    const below =
      '<div class="ky"><p class="author">Cao Quỳnh</p><p class="source">Theo Báo Mẫu</p></div>';
    const html = page({}).replace('</div></div></body>', `</div>${below}</div></body>`);
    expect(articleOf(html)).toMatchObject({ authors: ['Cao Quỳnh'], sourceCredit: 'Báo Mẫu' });
  });

  it('the place of writing is parted from the first word', () => {
    const above = `<p class="sapo"><span class="location-stamp">TP HCM</span>${SAPO}</p>`;
    const { lead } = articleOf(page({ above }));
    expect(lead && richTextToString(lead)).toBe(`TP HCM ${SAPO}`);
  });
});

describe('the headline, lead and byline on a site without a profile', () => {
  it('the headline is found in an element that is no heading', () => {
    const headline = `<div class="tieu-de">${TITLE} (*)</div><div>18/03/2021 08:35</div>`;
    const article = articleOf(page({ headline }));
    expect(article).toMatchObject({
      title: `${TITLE} (*)`,
      publishedAt: '2021-03-18T08:35:00+07:00',
    });
  });

  it.each([
    ['by its name', `<div class="bai-sapo">${SAPO}</div>`, ''],
    [
      'as the description',
      `<div class="x2">${SAPO}</div>`,
      `<meta name="description" content="${SAPO.slice(0, 70)}...">`,
    ],
    ['with a dateline before it', `<div class="sapo">(QNO) - ${SAPO}</div><p>${SAPO}</p>`, ''],
  ])('the lead is told %s, once', (_, above, head) => {
    const article = articleOf(page({ above, head }));
    expect(article.lead && richTextToString(article.lead)).toContain(SAPO);
    expect(textOf(article)).not.toContain(SAPO);
    expect(textOf(article)).toContain(PROSE[0]);
  });

  it('a box that holds several paragraphs is no lead', () => {
    const above = `<div class="summary"><p>${SAPO}</p><p>${SAPO.replace('Phiên', 'Buổi')}</p></div>`;
    expect(textOf(articleOf(page({ above })))).toContain('Buổi họp');
  });

  it('the byline beneath the headline counts when nothing else names anybody', () => {
    const above = '<div class="tac-gia">Lê Thu Hà - Báo Ví Dụ</div>';
    expect(articleOf(page({ above })).authors).toEqual(['Lê Thu Hà']);
    const head = ld({ '@type': 'NewsArticle', author: { '@type': 'Person', name: 'Ng&#244; An' } });
    expect(articleOf(page({ above, head })).authors).toEqual(['Ngô An']);
  });
});

describe('what is no part of the text', () => {
  const link = (text: string, href = '/chinh-tri/hop-bao-quy-ba-98765.html'): string =>
    `<a href="${href}">${text}</a>`;
  const OTHER = 'Họp báo về tình hình quý ba của tỉnh';

  it.each([
    ['a line that is one link to another article', `<p>${link(OTHER)}</p>`],
    [
      'a card with the beginning of another article',
      `<div class="relate-news"><h3>${link(OTHER)}</h3><p>Sáng nay, các đơn vị đã họp và thống nhất.</p></div>`,
    ],
    [
      'a list beneath a headline over links',
      `<h3>Tin liên quan</h3><ul><li>Xem ${link(OTHER)} và các việc đã làm</li></ul>`,
    ],
  ])('%s', (_, body) => {
    const article = articleOf(page({ body }));
    expect(textOf(article)).not.toContain(OTHER);
    expect(article.related).toContainEqual(expect.objectContaining({ title: OTHER }));
    expect(article.removed.some(({ text }) => text.includes(OTHER))).toBe(true);
  });

  it.each([
    [
      'a link to a document elsewhere',
      `<p>${link('Toàn văn nghị quyết của Hội đồng nhân dân', 'https://congbao.example/nghi-quyet-98765.html')}</p>`,
      'Toàn văn',
    ],
    [
      'words that look like a call, amid a sentence',
      `<p>Người dân có thể <a href="/x">theo dõi báo cáo trên cổng</a> của tỉnh.</p>`,
      'theo dõi báo cáo',
    ],
  ])('but not %s', (_, body, kept) => {
    expect(textOf(articleOf(page({ body })))).toContain(kept);
  });

  it('a template never filled in, amid the words', () => {
    const text = textOf(
      articleOf(page({ body: `<p>${SAPO} [links()] Hết phần một. {{ad.box}}</p>` })),
    );
    expect(text).toContain(`${SAPO} Hết phần một.`);
  });

  it('the same long paragraph again, word for word', () => {
    const text = textOf(articleOf(page({ body: `<p>${PROSE[4]}</p><p>Xen giữa.</p>` })));
    expect(text.split(PROSE[4] ?? '?')).toHaveLength(2);
  });

  it('sub-headings whose letters, accents aside, are those of the title are kept', () => {
    const text = textOf(articleOf(page({ body: '<h2>Những việc thường nhật</h2>' })));
    expect(text).toContain('Những việc thường nhật');
  });
});

describe('pictures', () => {
  const PIXEL =
    '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==">';

  it('one in noscript takes the place of its placeholder, with the caption that follows', () => {
    const body = `<p>${PIXEL}<noscript><img src="/anh/1.jpg"></noscript></p><p style="text-align:center"><em>Cầu mới.</em></p>`;
    const { blocks } = articleOf(page({ body }));
    const figures = blocks.filter(({ type }) => type === 'figure');
    expect(figures).toMatchObject([
      {
        image: { src: 'https://bao-vi-du.example/anh/1.jpg' },
        caption: [{ text: 'Cầu mới.', italic: true }],
      },
    ]);
  });

  it('a caption in a box around one paragraph is the picture’s', () => {
    const body =
      '<div><img src="/anh/1.jpg"></div><div class="photo-caption"><p>Cầu mới.</p></div>';
    const figures = articleOf(page({ body })).blocks.filter(({ type }) => type === 'figure');
    expect(figures).toMatchObject([{ caption: [{ text: 'Cầu mới.' }] }]);
  });
});
