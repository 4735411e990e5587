import { describe, expect, it } from 'vitest';
import { imageTypeOf } from '../../../lib/model/image-type.ts';

const bytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe('imageTypeOf', () => {
  it.each([
    ['\xff\xd8\xff\xe0\0\x10JFIF', 'image/jpeg'],
    ['\x89PNG\r\n\x1a\n\0\0', 'image/png'],
    ['GIF89a\x01\0', 'image/gif'],
    ['RIFF\x24\0\0\0WEBPVP8 ', 'image/webp'],
    ['\0\0\0\x20ftypavif', 'image/avif'],
    ['BM\x36\0', 'image/bmp'],
    ['<!doctype html>', null],
    ['<svg xmlns="http://www.w3.org/2000/svg">', null],
    ['RIFF\x24\0\0\0WAVE', null],
    ['\x89PN', null],
    ['', null],
  ])('%j is %s', (head, type) => {
    expect(imageTypeOf(bytes(head))).toBe(type);
  });
});
