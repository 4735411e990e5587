import { describe, expect, it } from 'vitest';
import { imageOf } from '../../../../lib/extract/metadata/image.ts';
import { elementOf } from '../../../tools/make-page.ts';

const source = (attributes: string) =>
  imageOf(elementOf(`<img ${attributes}>`, 'img'), 'https://bao.example/');

describe('imageOf', () => {
  it.each([
    ['src', 'src="/1.jpg"', '/1.jpg'],
    ['a lazy address beats the placeholder', 'src="/loading.gif" data-src="/1.jpg"', '/1.jpg'],
    ['data-original', 'src="data:image/gif;base64,x" data-original="/1.jpg"', '/1.jpg'],
    ['the largest of data-srcset', 'data-srcset="/s.jpg 300w, /l.jpg 900w, /m.jpg 600w"', '/l.jpg'],
    [
      'the largest of srcset when src is a placeholder',
      'src="/blank.gif" srcset="/1.jpg 1x, /2.jpg 2x"',
      '/2.jpg',
    ],
    ['srcset alone', 'srcset="/1.jpg"', '/1.jpg'],
    [
      'a photograph whose name holds an unlucky word',
      'src="/anh/dien-thoai-pixel-9-ra-mat-tai-viet-nam.jpg"',
      '/anh/dien-thoai-pixel-9-ra-mat-tai-viet-nam.jpg',
    ],
    [
      'a photograph of someone lazy',
      'src="/lazy-summer-days-in-ha-long-bay.jpg"',
      '/lazy-summer-days-in-ha-long-bay.jpg',
    ],
  ])('%s', (_, attributes, path) => {
    expect(source(attributes)?.src).toBe(`https://bao.example${path}`);
  });

  it.each([
    ['no address', ''],
    ['a data address', 'src="data:image/png;base64,x"'],
    ['javascript', 'src="javascript:alert(1)"'],
    ['a placeholder', 'src="/images/blank.gif"'],
    ['a placeholder with its size', 'src="/images/placeholder-600x400.png"'],
    ['a counter', 'src="/dem.gif" width="1"'],
    ['an icon', 'src="/icon.png" width="32px" height="32px"'],
  ])('null: %s', (_, attributes) => {
    expect(source(attributes)).toBeNull();
  });

  it.each([
    ['600', 600],
    ['600px', 600],
    ['100%', null],
    ['auto', null],
    ['', null],
    ['-5', null],
    ['1e9', null],
  ])('width %s', (width, expected) => {
    expect(source(`src="/1.jpg" width="${width}"`)?.width).toBe(expected);
  });

  it('the alt text is cleaned and cut', () => {
    expect(source(`src="/1.jpg" alt=" Cầu&nbsp;\u00AD Bãi  Cháy "`)?.alt).toBe('Cầu Bãi Cháy');
    expect(source(`src="/1.jpg" alt="${'a'.repeat(5_000)}"`)?.alt).toHaveLength(1_000);
  });
});
