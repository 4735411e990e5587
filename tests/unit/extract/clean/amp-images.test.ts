import { describe, expect, it } from 'vitest';
import { articleOf, articlePage } from '../../../tools/make-page.ts';

const figuresOf = (html: string): unknown[] =>
  articleOf(articlePage(html)).blocks.filter(({ type }) => type === 'figure');

describe('plainImages', () => {
  it('reads an image of an AMP page once, with or without its fallback', () => {
    const fallback = '<noscript><img src="/anh/1.jpg" alt="Cầu"></noscript>';
    for (const inside of ['', fallback]) {
      const html = `<figure><amp-img src="/anh/1.jpg" alt="Cầu" width="800" height="500">${inside}</amp-img><figcaption>Cầu Bãi Cháy. Ảnh: Thu Hà</figcaption></figure>`;
      expect(figuresOf(html)).toMatchObject([
        { image: { src: 'https://bao-vi-du.example/anh/1.jpg', width: 800 }, credit: 'Thu Hà' },
      ]);
    }
  });

  it('takes no address that is none', () => {
    expect(figuresOf('<amp-img src="javascript:alert(1)" width="800" height="500">')).toEqual([]);
  });
});
