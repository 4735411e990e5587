import { describe, expect, it } from 'vitest';
import { figuresAbove, signatureBelow } from '../../../../lib/extract/body/around-body.ts';
import { elementOf } from '../../../tools/make-page.ts';

const below = (html: string) =>
  signatureBelow(elementOf(`<div><div id="than"><p>Nội dung.</p></div>${html}</div>`, '#than'));

describe('signatureBelow', () => {
  it.each([
    ['named lines', '<p class="author">Cao Quỳnh</p><p class="nguon">Nguồn: Báo Mẫu</p>'],
    [
      'deeper, behind tools',
      '<div><a>In</a></div><div><div><span class="tac-gia"><b>CAO QUỲNH</b></span></div><p id="source">Theo Báo Mẫu</p></div>',
    ],
  ])('reads %s', (_, html) => {
    expect(below(html)).toEqual({ authors: ['Cao Quỳnh'], source: 'Báo Mẫu' });
  });

  it.each([
    ['readers', '<div class="comments"><p class="author">Cao Quỳnh</p></div>'],
    ['other articles', '<h3>Tin liên quan</h3><p class="author">Cao Quỳnh</p>'],
    ['the next article', `<p>${'Một câu dài. '.repeat(30)}</p><p class="author">Cao Quỳnh</p>`],
    ['lines without a name', '<p>Cao Quỳnh</p>'],
    ['nothing', ''],
  ])('takes nothing from %s', (_, html) => {
    expect(below(html)).toEqual({ authors: [], source: null });
  });
});

describe('figuresAbove', () => {
  it('gives figures with captions between headline and body, no others', () => {
    const figure = (name: string, caption = 'Quang cảnh phiên họp.'): string =>
      `<figure class="${name}"><img src="/a.jpg"><figcaption>${caption}</figcaption></figure>`;
    const page = elementOf(
      `${figure('truoc')}<h1>Tiêu đề</h1>${figure('giua')}${figure('trong', '')}<div id="than">${figure('than')}</div>${figure('sau')}`,
    );
    const [title, body] = ['h1', '#than'].map((name) => page.querySelector(name));
    const found = figuresAbove(title ?? null, body as Element);
    expect(found.map((element) => element.className)).toEqual(['giua']);
    expect(figuresAbove(null, body as Element)).toEqual([]);
  });
});
