import { imageTypeOf, type ImageType } from './image-type.ts';

/** What the bytes of an image say about it without decoding its pixels. */
export interface ImageShape {
  /** Pixels; 0 when they are not told where they should be. */
  width: number;
  height: number;
  /** False when the file ends before the image does: a download that was cut off. */
  complete: boolean;
}

/**
 * Reads the size of an image and walks through its file to the end mark; what follows that mark
 * (some servers append something) does not matter. Null when the bytes are no image we keep.
 */
export function imageShape(bytes: Uint8Array): ImageShape | null {
  const type = imageTypeOf(bytes);
  if (type === null) return null;
  return READERS[type](new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

const READERS: Readonly<Record<ImageType, (data: DataView) => ImageShape>> = {
  'image/jpeg': readJpeg,
  'image/png': readPng,
  'image/gif': readGif,
  'image/webp': readWebp,
  'image/avif': readAvif,
  'image/bmp': readBmp,
};

/** 0 beyond the end, so that a walk through a broken file comes to its end. */
function u8(data: DataView, at: number): number {
  return at < data.byteLength ? data.getUint8(at) : 0;
}
function u16(data: DataView, at: number, littleEndian = false): number {
  return at + 2 <= data.byteLength ? data.getUint16(at, littleEndian) : 0;
}
function u24(data: DataView, at: number): number {
  return u16(data, at, true) + u8(data, at + 2) * 0x10000;
}
function u32(data: DataView, at: number, littleEndian = false): number {
  return at + 4 <= data.byteLength ? data.getUint32(at, littleEndian) : 0;
}
function nameAt(data: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((i) => u8(data, at + i)));
}

/** ITU-T T.81, annex B. */
function readJpeg(data: DataView): ImageShape {
  const shape = { width: 0, height: 0, complete: false };
  for (let at = 2; at < data.byteLength;) {
    if (u8(data, at) !== 0xff) {
      at += 1;
      continue;
    }
    const marker = u8(data, at + 1);
    if (marker === 0xd9) return { ...shape, complete: true };
    // Filled-in bytes, escaped data and restart marks stand alone.
    const alone = marker === 0 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd8);
    if (alone) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) Object.assign(shape, { height: u16(data, at + 5), width: u16(data, at + 7) });
    at += 2 + Math.max(2, u16(data, at + 2));
  }
  return shape;
}

/** W3C PNG, 5. */
function readPng(data: DataView): ImageShape {
  const shape = { width: u32(data, 16), height: u32(data, 20), complete: false };
  for (let at = 8; at + 12 <= data.byteLength; at += 12 + u32(data, at)) {
    if (nameAt(data, at + 4) === 'IEND') return { ...shape, complete: true };
  }
  return shape;
}

/** GIF89a, 17 to 27. */
function readGif(data: DataView): ImageShape {
  const shape = { width: u16(data, 6, true), height: u16(data, 8, true), complete: false };
  const table = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  for (let at = 13 + table(u8(data, 10)); at < data.byteLength;) {
    const block = u8(data, at);
    if (block === 0x3b) return { ...shape, complete: true };
    if (block === 0x21) at += 2;
    else if (block === 0x2c) at += 11 + table(u8(data, at + 9));
    else return shape;
    for (let size = u8(data, at); size > 0; size = u8(data, at)) at += size + 1;
    at += 1;
  }
  return shape;
}

/** RFC 9649. */
function readWebp(data: DataView): ImageShape {
  const complete = data.byteLength >= u32(data, 4, true) + 8;
  switch (nameAt(data, 12)) {
    case 'VP8X':
      return { width: u24(data, 24) + 1, height: u24(data, 27) + 1, complete };
    case 'VP8L': {
      const bits = u32(data, 21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1, complete };
    }
    default:
      return {
        width: u16(data, 26, true) & 0x3fff,
        height: u16(data, 28, true) & 0x3fff,
        complete,
      };
  }
}

/** How far into a file the size of an AVIF image is looked for. */
const AVIF_HEAD = 65_536;

/** ISO/IEC 14496-12, 4.2, and 23008-12, 6.5.3: of several sizes (tiles, thumbnails) the largest. */
function readAvif(data: DataView): ImageShape {
  let [width, height] = [0, 0];
  for (let at = 0; at < Math.min(data.byteLength, AVIF_HEAD); at += 1) {
    if (u8(data, at) !== 0x69 || nameAt(data, at) !== 'ispe') continue;
    const [w, h] = [u32(data, at + 8), u32(data, at + 12)];
    if (w * h > width * height) [width, height] = [w, h];
  }
  let at = 0;
  let hasPixels = false;
  while (at < data.byteLength) {
    hasPixels ||= nameAt(data, at + 4) === 'mdat';
    const size = u32(data, at);
    // 0: to the end of the file. 1: a length of 64 bits follows.
    const length = size === 1 ? u32(data, at + 8) * 2 ** 32 + u32(data, at + 12) : size;
    at += size === 0 ? data.byteLength - at : Math.max(8, length);
  }
  return { width, height, complete: hasPixels && at === data.byteLength };
}

/** BITMAPFILEHEADER and BITMAPINFOHEADER; a negative height is drawn from the top. */
function readBmp(data: DataView): ImageShape {
  if (data.byteLength < 26) return { width: 0, height: 0, complete: false };
  const height = Math.abs(data.getInt32(22, true));
  return { width: u32(data, 18, true), height, complete: data.byteLength >= u32(data, 2, true) };
}
