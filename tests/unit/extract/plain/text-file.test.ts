import { describe, expect, it } from 'vitest';
import { LONGEST_FILE, readTextFile } from '../../../../lib/extract/plain/text-file.ts';
import { fromOldFont, looksLikeOldFont } from '../../../../lib/text/old-font.ts';

const TEXT = 'Hội đồng nhân dân';
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  Array.from(`\uFEFF${text}`, (sign, i) => view.setUint16(i * 2, sign.charCodeAt(0), littleEndian));
  return new Uint8Array(view.buffer);
};
const bytesOf = (...bytes: number[]): Uint8Array => Uint8Array.from(bytes);

describe('a file of text', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${TEXT}`)],
    ['UTF-16, little end first', utf16(TEXT, true)],
    ['UTF-16, big end first', utf16(TEXT, false)],
  ])('in %s', (_, bytes) => {
    expect(readTextFile(bytes)).toEqual({ ok: true, value: TEXT });
  });

  it('in an old font is read so that it can be told', () => {
    const old = 'Héi ®ång nh©n d©n tØnh x· héi';
    const read = readTextFile(Uint8Array.from(old, (sign) => sign.charCodeAt(0)));
    expect(read).toEqual({ ok: true, value: old });
    expect(looksLikeOldFont(old)).toBe(true);
    expect(fromOldFont(old)).toBe('Hội đồng nhân dân tỉnh xã hội');
  });

  it.each([
    ['a zip, and so a .docx', bytesOf(0x50, 0x4b, 3, 4, 20), 'not-text'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7'), 'not-text'],
    ['an old Word file', bytesOf(0xd0, 0xcf, 0x11, 0xe0), 'not-text'],
    ['bytes with NUL', bytesOf(65, 0, 66), 'not-text'],
    ['too much', new Uint8Array(LONGEST_FILE + 1), 'file-too-large'],
  ])('%s is none', (_, bytes, problem) => {
    expect(readTextFile(bytes)).toEqual({ ok: false, problem });
  });
});
