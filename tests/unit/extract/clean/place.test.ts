import { describe, expect, it } from 'vitest';
import { blockText } from '../../../../lib/model/block-text.ts';
import { withRestored, pieceNames } from '../../../../lib/reader/restored.ts';
import { articleOf, articlePage, PROSE } from '../../../tools/make-page.ts';

/** The article with everything put back, its texts in order. */
function allBack(html: string): string[] {
  const article = articleOf(html);
  return withRestored(article, new Set(pieceNames(article.removed))).article.blocks.map(blockText);
}

describe('the place of what was left out', () => {
  it.each([
    ['a box by name', '<div class="box-social">Chia sẻ lên Zalo</div>', 'Chia sẻ lên Zalo'],
    [
      'a promotion',
      '<p>Theo dõi Báo Ví Dụ trên Google News</p>',
      'Theo dõi Báo Ví Dụ trên Google News',
    ],
    ['something hidden', '<p hidden>Ẩn trên trang</p>', 'Ẩn trên trang'],
    [
      'the title again',
      '<p>Ủy ban nhân dân tỉnh họp phiên thường kỳ</p>',
      'Ủy ban nhân dân tỉnh họp phiên thường kỳ',
    ],
  ])('is kept: %s', (_, html, text) => {
    expect(allBack(articlePage(html))).toEqual([...PROSE.slice(0, 2), text, ...PROSE.slice(2)]);
  });

  it('holds beside other pieces, and at the end', () => {
    const two = '<p hidden>Một</p><div class="tags">Hai</div>';
    const html = articlePage(two, { end: '<p hidden>Ba</p><p>Từ khóa: bốn</p>' });
    expect(allBack(html)).toEqual([
      ...PROSE.slice(0, 2),
      'Một',
      'Hai',
      ...PROSE.slice(2),
      'Ba',
      'Từ khóa: bốn',
    ]);
  });

  it('keeps the kind of what it was', () => {
    const table = '<table><tr><th>Xã</th><th>Dân</th></tr><tr><td>A</td><td>1</td></tr></table>';
    const html = articlePage(`<div class="box-ads">${table}<ul><li>Một</li></ul></div>`);
    const [piece] = articleOf(html).removed;
    expect(piece?.blocks?.map(({ type }) => type)).toEqual(['table', 'list']);
  });

  it('has bounds', () => {
    const long = `<div hidden>${'<p>Chữ ẩn.</p>'.repeat(200)}</div>`;
    const [piece] = articleOf(articlePage(long)).removed;
    expect(piece?.text).toHaveLength(500);
    expect(piece?.blocks).toBeUndefined();
  });
});
