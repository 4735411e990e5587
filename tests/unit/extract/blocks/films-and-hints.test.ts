import { describe, expect, it } from 'vitest';
import { collectBlocks } from '../../../../lib/extract/blocks/collect-blocks.ts';
import { elementOf } from '../../../tools/make-page.ts';

const BASE = 'https://bao.example/tin/bai.html';
const blocksOf = (html: string) => collectBlocks(elementOf(html), BASE).map(({ block }) => block);

describe('films', () => {
  it.each([
    [
      'a player',
      '<iframe src="https://www.youtube.com/embed/abc"></iframe>',
      'https://www.youtube.com/embed/abc',
    ],
    [
      'a lazy player',
      '<iframe data-src="//player.example/v/1" src="about:blank"></iframe>',
      'https://player.example/v/1',
    ],
    [
      'a player under /uploads/',
      '<iframe src="https://cdn.example/uploads/player.html"></iframe>',
      'https://cdn.example/uploads/player.html',
    ],
    ['video', '<video src="/phim.mp4">Trình duyệt cũ</video>', 'https://bao.example/phim.mp4'],
    ['source', '<video><source src="/phim.mp4"></video>', 'https://bao.example/phim.mp4'],
    ['sound', '<audio src="/tin.mp3"></audio>', 'https://bao.example/tin.mp3'],
  ])('%s', (_, html, url) => {
    expect(blocksOf(html)).toMatchObject([{ type: 'video', url, caption: [] }]);
  });

  it('takes caption, title and poster', () => {
    expect(
      blocksOf(
        '<figure><video src="/1.mp4" poster="/1.jpg" title="x">cũ</video><figcaption>Phim</figcaption></figure>',
      ),
    ).toMatchObject([
      { type: 'video', caption: [{ text: 'Phim' }], poster: { src: 'https://bao.example/1.jpg' } },
    ]);
    expect(blocksOf('<video src="/1.mp4" title="Tên phim"></video>')).toMatchObject([
      { caption: [{ text: 'Tên phim' }], poster: null },
    ]);
  });

  it.each([
    '<iframe src="https://ads.example/embed/1"></iframe>',
    '<iframe src="https://www.facebook.com/plugins/like.php"></iframe>',
    '<iframe src="https://a.example/trang.html"></iframe>',
    '<iframe src="javascript:alert(1)"></iframe>',
    '<iframe srcdoc="<p>x</p>"></iframe>',
    '<video></video>',
  ])('no film: %s', (html) => {
    expect(blocksOf(html)).toEqual([]);
  });
});

describe('hints', () => {
  it.each([
    [
      '<p style="text-align:center">a</p>',
      { captionLike: true, bylineLike: false, leadLike: false },
    ],
    ['<p align="center">a</p>', { captionLike: true }],
    ['<p style="text-align: right">a</p>', { bylineLike: true }],
    ['<p class="pAuthor">a</p>', { bylineLike: true }],
    ['<p class="pCaption">a</p>', { captionLike: true, leadLike: false }],
    ['<p class="image_desc">a</p>', { captionLike: true, leadLike: false }],
    ['<p class="sapo">a</p>', { leadLike: true }],
    ['<h2 class="article__sapo">a</h2>', { leadLike: true }],
    ['<p>a</p>', { captionLike: false, bylineLike: false, leadLike: false }],
    ['<div class="sapo"><p>a</p></div>', { leadLike: false }],
  ])('%s', (html, hints) => {
    expect(collectBlocks(elementOf(html), BASE)[0]?.hints).toMatchObject(hints);
  });
});
