/**
 * The media type of an image by its first bytes (WHATWG MIME Sniffing §6.1, AVIF: ISO 23000-22),
 * null when they are no picture a browser shows. Servers' own Content-Type is not trusted: a
 * "not found" page is often sent as image/jpeg. SVG is refused: it is a document, not a picture.
 */
export function imageTypeOf(bytes: Uint8Array): string | null {
  return SIGNATURES.find(({ marks }) => marks.every((mark) => hasMark(bytes, mark)))?.type ?? null;
}

/** Bytes needed to tell. */
export const IMAGE_HEAD_LENGTH = 12;

interface Mark {
  at: number;
  text: string;
}

/** `text` holds one byte per character (Latin-1). */
const SIGNATURES: readonly { type: string; marks: readonly Mark[] }[] = [
  { type: 'image/jpeg', marks: [{ at: 0, text: '\xff\xd8\xff' }] },
  { type: 'image/png', marks: [{ at: 0, text: '\x89PNG\r\n\x1a\n' }] },
  { type: 'image/gif', marks: [{ at: 0, text: 'GIF87a' }] },
  { type: 'image/gif', marks: [{ at: 0, text: 'GIF89a' }] },
  {
    type: 'image/webp',
    marks: [
      { at: 0, text: 'RIFF' },
      { at: 8, text: 'WEBP' },
    ],
  },
  { type: 'image/avif', marks: [{ at: 4, text: 'ftypavif' }] },
  { type: 'image/avif', marks: [{ at: 4, text: 'ftypavis' }] },
  { type: 'image/bmp', marks: [{ at: 0, text: 'BM' }] },
];

function hasMark(bytes: Uint8Array, { at, text }: Mark): boolean {
  if (bytes.length < at + text.length) return false;
  return [...text].every((char, index) => bytes[at + index] === char.charCodeAt(0));
}
