import { describe, expect, it } from 'vitest';
import { cleanBody } from '../../../../lib/extract/clean/clean-body.ts';
import { createRemovalLog } from '../../../../lib/extract/clean/removal-log.ts';
import { NO_DEADLINE } from '../../../../lib/extract/deadline.ts';
import { textOf } from '../../../../lib/extract/dom/text-of.ts';
import type { RelatedLink } from '../../../../lib/model/article.ts';
import type { LayoutSelectors } from '../../../../lib/sites/newspaper.ts';
import { openPage, toolsOf } from '../../../tools/make-page.ts';

function cleaned(html: string, selectors: LayoutSelectors | null = null) {
  const dom = openPage(`<div id="than">${html}</div>`);
  const body = dom.window.document.querySelector('#than') as Element;
  const log = createRemovalLog('https://bao.example/');
  const related: RelatedLink[] = [];
  const { parseHtml } = toolsOf(dom);
  cleanBody(body, {
    base: 'https://bao.example/',
    log,
    related,
    selectors,
    parseHtml,
    deadline: NO_DEADLINE,
  });
  return { body, text: textOf(body), related, steps: log.entries.map(({ step }) => step) };
}

const KEPT = '<p>Nội dung bài.</p>';

describe('cleanBody removes', () => {
  it.each([
    ['hidden', '<p hidden>Ẩn</p>', 'hidden'],
    ['display: none', '<div style="display: none">Ẩn</div>', 'hidden'],
    ['DISPLAY:NONE', '<div style="color:red;DISPLAY:NONE">Ẩn</div>', 'hidden'],
    ['aria-hidden', '<span aria-hidden="true">Ẩn</span>', 'hidden'],
    ['a comment form', '<form><p>Ý kiến của bạn</p><input></form>', 'controls'],
    ['a button', '<button>In trang</button>', 'controls'],
    ['sharing by name', '<div class="box-social">Chia sẻ lên Zalo</div>', 'tools'],
    ['tags by name', '<div class="tags">Từ khóa nóng</div>', 'tools'],
    ['an advertisement by id', '<div id="AMN_res_123">Mua ngay</div>', 'tools'],
    ['an advertisement by class', '<div class="sda_middle">Mua ngay</div>', 'tools'],
    ['Facebook by class', '<div class="fb-like">Thích</div>', 'tools'],
    ['a call to follow', '<p>Theo dõi Báo Ví Dụ trên Google News</p>', 'promotion'],
    ['a call to subscribe', '<p>Mời bạn đọc theo dõi kênh YouTube của Báo</p>', 'promotion'],
    ['keywords', '<p>Từ khóa: đô thị, nông thôn</p>', 'promotion'],
    ['an unexpanded template', '<div>{{ad.slot}}</div>', 'templates'],
  ])('%s, and logs it', (_, html, step) => {
    expect(cleaned(KEPT + html)).toMatchObject({ text: 'Nội dung bài.', steps: [step] });
  });

  it.each([
    '<script>x()</script>',
    '<style>p{}</style>',
    '<svg><text>Logo</text></svg>',
    '<template>Mẫu</template>',
    '<noscript>Bật JavaScript</noscript>',
  ])('code without a word in the log: %s', (html) => {
    expect(cleaned(KEPT + html)).toMatchObject({ text: 'Nội dung bài.', steps: [] });
  });
});

describe('cleanBody keeps', () => {
  const long = 'Đây là nội dung của bài viết nằm trong một biểu mẫu. '.repeat(10);

  it.each([
    [
      'an article inside the form of its page',
      `<form id="aspnetForm"><p>${long}</p><input></form>`,
      long.trim(),
    ],
    [
      'text about following',
      '<p>Theo dõi chặt chẽ mực nước trên các kênh tưới.</p>',
      'Theo dõi chặt chẽ mực nước trên các kênh tưới.',
    ],
    [
      'text about an app',
      '<p>Cài đặt ứng dụng VNeID giúp người dân làm thủ tục.</p>',
      'Cài đặt ứng dụng VNeID giúp người dân làm thủ tục.',
    ],
    [
      'text about registering',
      '<p>Đăng ký tạm trú qua ứng dụng VNeID.</p>',
      'Đăng ký tạm trú qua ứng dụng VNeID.',
    ],
    [
      'text about keywords',
      '<p>Từ khóa của năm là chuyển đổi số.</p>',
      'Từ khóa của năm là chuyển đổi số.',
    ],
    ['a long text in a box with an unlucky name', `<div class="print">${long}</div>`, long.trim()],
  ])('%s', (_, html, text) => {
    expect(cleaned(html).text).toBe(text);
  });

  it.each(['<button><img src="/1.jpg"></button>', '<a role="button"><img src="/1.jpg"></a>'])(
    'an image that opens larger: %s',
    (html) => {
      expect(cleaned(KEPT + html).body.querySelectorAll('img')).toHaveLength(1);
    },
  );
});

describe('noscript', () => {
  it.each([
    ['holds the only image', '<noscript><img src="/that.jpg"></noscript>', ['/that.jpg']],
    [
      'repeats the image before it',
      '<img data-src="/that.jpg"><noscript><img src="/that.jpg"></noscript>',
      [null],
    ],
    ['holds a counter and more', '<noscript><img src="/1.gif"><img src="/2.gif"></noscript>', []],
  ])('%s', (_, html, sources) => {
    // As a page without scripts has it, and as one with scripts: unparsed.
    const unparsed = html.replace(/(?<=<noscript>).*(?=<\/noscript>)/u, (markup) =>
      markup.replaceAll('<', '&lt;'),
    );
    for (const form of [html, unparsed]) {
      const images = [...cleaned(form).body.querySelectorAll('img')];
      expect(images.map((img) => img.getAttribute('src'))).toEqual(sources);
    }
  });
});

describe('related news', () => {
  const LINKS =
    '<a href="/1">Tỉnh ủy tổng kết công tác</a> <a href="https://khac.example/2">Thành ủy họp bàn</a>';

  it.each([
    [
      'a table',
      `<table class="rl center"><tr><td>Tin liên quan</td></tr><tr><td>${LINKS}</td></tr></table>`,
    ],
    ['a box', `<div><h3>Bài viết liên quan</h3>${LINKS}</div>`],
    ['an aside', `<aside><strong>Có thể bạn quan tâm</strong><ul><li>${LINKS}</li></ul></aside>`],
  ])('%s with its heading moves beside the article', (_, html) => {
    const { text, related } = cleaned(KEPT + html);
    expect(text).toBe('Nội dung bài.');
    expect(related).toEqual([
      { title: 'Tỉnh ủy tổng kết công tác', url: 'https://bao.example/1' },
      { title: 'Thành ủy họp bàn', url: 'https://khac.example/2' },
    ]);
  });

  it('of the layout, each address once, nothing but the web', () => {
    const { text, related } = cleaned(
      `${KEPT}<div class="lq">${LINKS}${LINKS}<a href="javascript:x()">Xem</a><a href="/3"> </a></div>`,
      { body: ['#than'], related: ['.lq'] },
    );
    expect(text).toBe('Nội dung bài.');
    expect(related).toHaveLength(2);
  });

  it('a card of another article goes, an article around the text stays', () => {
    const card = `<article class="the"><a href="/1"><img src="/1.jpg"></a><div><a href="/1">Tỉnh ủy tổng kết công tác năm của toàn tỉnh</a><span>Hội nghị bàn về những việc của năm tới.</span></div></article>`;
    const { text, related } = cleaned(KEPT + card);
    expect(text).toBe('Nội dung bài.');
    expect(related).toEqual([
      { title: 'Tỉnh ủy tổng kết công tác năm của toàn tỉnh', url: 'https://bao.example/1' },
    ]);
    expect(cleaned(`<article>${KEPT}</article>`).text).toBe('Nội dung bài.');
  });

  it('a link of the layout that is part of a sentence is text', () => {
    const selectors = { body: ['#than'], related: ['.lien-ket'] };
    const link = '<a class="lien-ket" href="/1">nghị quyết của Tỉnh ủy</a>';
    const sentence = `<p>Theo <strong>${link}</strong> thì việc này làm xong trong năm.</p>`;
    expect(cleaned(sentence, selectors)).toMatchObject({
      text: 'Theo nghị quyết của Tỉnh ủy thì việc này làm xong trong năm.',
      related: [],
    });
    expect(cleaned(`${KEPT}<p><b>${link}</b></p>`, selectors)).toMatchObject({
      text: 'Nội dung bài.',
      related: [{ title: 'nghị quyết của Tỉnh ủy' }],
    });
  });

  it('a paragraph on related matters is text', () => {
    const html = '<p>Các nội dung liên quan đến <a href="/1">nghị quyết</a> đã được bàn.</p>';
    expect(cleaned(html).related).toEqual([]);
    expect(cleaned(html).text).toContain('nội dung liên quan');
  });

  it('the layout’s junk goes, and its reason is told', () => {
    const { text, steps } = cleaned(`${KEPT}<p class="qc">Mua nhà</p>`, {
      body: ['#than'],
      remove: ['.qc'],
    });
    expect([text, steps]).toEqual(['Nội dung bài.', ['layout-junk']]);
  });
});

describe('the removal log', () => {
  it('cuts long texts and stops growing', () => {
    const log = createRemovalLog('https://bao.example/');
    for (let i = 0; i < 1_000; i++) log.note({ step: 's', reason: 'r', text: 'a'.repeat(2_000) });
    expect(log.entries).toHaveLength(300);
    expect(log.entries[0]?.text).toHaveLength(500);
    log.note({ step: 's', reason: 'r', text: '' });
    expect(log.entries).toHaveLength(300);
  });
});
