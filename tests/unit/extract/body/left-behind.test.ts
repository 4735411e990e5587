import { describe, expect, it } from 'vitest';
import { keptLines } from '../../../../lib/extract/body/kept-lines.ts';
import { linesBefore, logLeftBehind } from '../../../../lib/extract/body/left-behind.ts';
import { createRemovalLog } from '../../../../lib/extract/clean/removal-log.ts';
import { NO_DEADLINE } from '../../../../lib/extract/deadline.ts';
import type { Removal } from '../../../../lib/model/article.ts';
import { articleOf, articlePage, elementOf, PROSE } from '../../../tools/make-page.ts';

const LOST = 'Một ý kiến khác tại phiên họp mà máy đọc bỏ qua không nói gì.';
const [FIRST, SECOND] = PROSE.map((text) => `<p class="giu">${text}</p>`);

/** What is logged when a finder keeps nothing of the page but the elements of class "giu". */
function logged(html: string, rebuilt = false): Removal[] {
  const body = elementOf(`<h1>Tiêu đề của bài</h1>${html}`);
  const doc = body.ownerDocument;
  const before = linesBefore(doc.querySelector('.giu')?.parentElement ?? null, {
    headline: doc.querySelector('h1'),
    deadline: NO_DEADLINE,
  });
  const element = doc.createElement('div');
  for (const kept of doc.querySelectorAll('.giu'))
    element.append(rebuilt ? kept.cloneNode(true) : kept);
  const log = createRemovalLog('https://bao.example/');
  logLeftBehind(before, {
    kept: keptLines(element, before.lines),
    told: ['Tiêu đề của bài'],
    base: 'https://bao.example/',
    log,
  });
  return [...log.entries];
}

const texts = (removed: readonly Removal[]): string[] => removed.map(({ text }) => text);

describe('what the finder leaves behind', () => {
  it.each([
    ['amid the text', `<div>${FIRST}<p>${LOST}</p>${SECOND}</div>`],
    ['above it', `<p>${LOST}</p><div>${FIRST}${SECOND}</div>`],
    ['at its end', `<article><div>${FIRST}${SECOND}</div><div><p>${LOST}</p></div></article>`],
    [
      'in a box amid it, whatever its name',
      `<div>${FIRST}<div class="sidebar"><p>${LOST}</p></div>${SECOND}</div>`,
    ],
    ['as bare text', `<div>${FIRST}${LOST}${SECOND}</div>`],
  ])('is logged %s', (_, html) => {
    expect(logged(html)).toMatchObject([{ step: 'readability', text: LOST }]);
    expect(texts(logged(html, true))).toEqual([LOST]);
  });

  it('keeps its form: a table stays one, a figure its image', () => {
    const table = `<table>${'<tr><td>Xã Tân Lập của huyện</td><td>12.500 người đang sống</td></tr>'.repeat(3)}</table>`;
    const figure = `<figure><img src="/a.jpg"><figcaption>${LOST}</figcaption></figure>`;
    const [first, second] = logged(`<div>${FIRST}${table}${SECOND}${figure}</div>`);
    expect(first?.blocks?.map(({ type }) => type)).toEqual(['table']);
    expect(second?.blocks?.map(({ type }) => type)).toEqual(['figure']);
  });

  it.each([
    ['menus and footers', `<div>${FIRST}${SECOND}</div><footer><p>${LOST}</p></footer>`],
    ['what lies beyond the article', `<div><div>${FIRST}${SECOND}</div></div><p>${LOST}</p>`],
    ['readers’ words', `<div>${FIRST}${SECOND}<div class="comments"><p>${LOST}</p></div></div>`],
    ['links beside the text', `<div>${FIRST}${SECOND}<a href="/1">${LOST}</a></div>`],
    ['what is hidden', `<div>${FIRST}<p style="display:none">${LOST}</p>${SECOND}</div>`],
    ['what the article says elsewhere', `<div>${FIRST}${FIRST?.replace('giu', '')}${SECOND}</div>`],
    [
      'the title and the date',
      `<p>Thứ Hai, 23/11/2026 08:35 (GMT+7) | Chính trị xã hội</p><div>${FIRST}${SECOND}</div>`,
    ],
    ['a few words', `<div>${FIRST}<p>Chia sẻ bài viết</p>${SECOND}</div>`],
  ])('%s are no pieces of it', (_, html) => {
    expect(logged(html)).toEqual([]);
  });

  it('is bounded in number and length', () => {
    const many = `${FIRST}<p>${LOST}</p>`.repeat(200);
    expect(logged(`<div>${many}</div>`)).toHaveLength(60);
    const long = `<p>${'Câu này dài và không có gì mới. '.repeat(40)}</p>`.repeat(20);
    expect(logged(`<div>${FIRST}${long}${SECOND}</div>`).length).toBeGreaterThan(3);
  });
});

describe('an article of a site nobody described', () => {
  it('offers what the finder dropped, where it stood', () => {
    const box = `<div class="sidebar-note"><p>Số liệu: toàn tỉnh có 12 xã vùng cao đã hoàn thành kế hoạch năm.</p></div>`;
    const { removed } = articleOf(articlePage(box));
    const piece = removed.find(({ step }) => step === 'readability');
    expect(piece).toMatchObject({ at: 2, blocks: [{ type: 'paragraph' }] });
    expect(piece?.text).toMatch(/^Số liệu/u);
  });
});
