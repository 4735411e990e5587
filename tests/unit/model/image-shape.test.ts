import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { imageShape } from '../../../lib/model/image-shape.ts';
import { fixtures } from '../../tools/fixtures.ts';

const bytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

/** Two pictures of one pixel each, shown in turn. */
const ANIMATED_GIF = bytes(
  'GIF89a\x01\0\x02\0\x80\0\0\0\0\0\xff\xff\xff' +
    '!\xff\x0bNETSCAPE2.0\x03\x01\0\0\0' +
    '!\xf9\x04\0\x0a\0\0\0,\0\0\0\0\x01\0\x02\0\0\x02\x02D\x01\0'.repeat(2) +
    ';',
);
const box = (name: string, content: string) =>
  `${String.fromCharCode(0, 0, (content.length + 8) >> 8, (content.length + 8) & 255)}${name}${content}`;
const ispe = (w: number, h: number) =>
  box('ispe', `\0\0\0\0\0\0\0${String.fromCharCode(w)}\0\0\0${String.fromCharCode(h)}`);
const AVIF = bytes(
  box('ftyp', 'avif\0\0\0\0mif1') + box('meta', ispe(4, 4) + ispe(9, 7)) + box('mdat', '....'),
);
const BMP = bytes(
  `BM\x3a\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0\x03\0\0\0\xfe\xff\xff\xff${'\0'.repeat(32)}`,
);

const SAMPLES: [string, Uint8Array, number, number][] = [
  ['an animated GIF', ANIMATED_GIF, 1, 2],
  ['an AVIF with tiles', AVIF, 9, 7],
  ['a BMP drawn from the top', BMP, 3, 2],
];

const files = [...new Set(fixtures().flatMap(({ images }) => [...images.values()]))];

describe('the shape of an image', () => {
  it.each(SAMPLES)('of %s', (_, file, width, height) => {
    expect(imageShape(file)).toEqual({ width, height, complete: true });
  });

  it.each(files)('of %s', (path) => {
    const file = readFileSync(path);
    const shape = imageShape(file);
    expect(shape).toMatchObject({ complete: true });
    expect(shape?.width).toBeGreaterThan(100);
    expect(shape?.height).toBeGreaterThan(100);
    // Something a server appended does no harm.
    expect(imageShape(Buffer.concat([file, Buffer.from('\r\n<!-- -->')]))?.complete).toBe(
      !path.endsWith('.avif'),
    );
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      expect(imageShape(file.subarray(0, file.length * share))?.complete, `${share}`).toBe(false);
    }
  });

  it.each(SAMPLES)('of %s cut off anywhere', (_, file) => {
    for (let length = 0; length < file.length; length += 1) {
      expect(imageShape(file.subarray(0, length))?.complete ?? false).toBe(false);
    }
  });

  it('comes to an end whatever the bytes', () => {
    const heads = ['\xff\xd8\xff', '\x89PNG\r\n\x1a\n', 'GIF89a', 'RIFF', '\0\0\0\0ftypavif', 'BM'];
    for (const head of heads) {
      for (const filler of ['\0', '\xff', '\x01', '!', ',']) {
        const shape = imageShape(bytes(head + filler.repeat(300)));
        expect(shape === null || typeof shape.complete === 'boolean').toBe(true);
      }
    }
  });

  it('is null of what is no image', () => {
    expect(imageShape(bytes('<!doctype html><p>404'))).toBeNull();
  });
});
