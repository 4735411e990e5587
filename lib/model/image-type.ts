/** What is kept of images: the pictures every browser we run in shows. */
export const IMAGE_TYPES = [
  'image/jpeg',
  'image/png',
  'image/gif',
  'image/webp',
  'image/avif',
  'image/bmp',
] as const;
export type ImageType = (typeof IMAGE_TYPES)[number];

/** Whether a media type is one of IMAGE_TYPES. */
export function isImageType(type: string): type is ImageType {
  return (IMAGE_TYPES as readonly string[]).includes(type);
}

/**
 * The media type of an image by its first bytes (WHATWG MIME Sniffing §6.1, AVIF: ISO 23000-22),
 * null when they are no picture a browser shows. Servers' own Content-Type is not trusted: a
 * "not found" page is often sent as image/jpeg. SVG is refused: it is a document, not a picture.
 */
export function imageTypeOf(bytes: Uint8Array): ImageType | null {
  return SIGNATURES.find(({ marks }) => marks.every((mark) => hasMark(bytes, mark)))?.type ?? null;
}

/** Bytes needed to tell. */
export const IMAGE_HEAD_LENGTH = 12;

interface Mark {
  at: number;
  text: string;
}

/** `text` holds one byte per character (Latin-1). */
const SIGNATURES: readonly { type: ImageType; marks: readonly Mark[] }[] = [
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
