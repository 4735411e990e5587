import { failure, success, type Result } from '../../model/result.ts';

export type FileProblem = 'not-text' | 'file-too-large';

/** Bytes of a file that is still looked at: LONGEST_TEXT in the widest encoding. */
export const LONGEST_FILE = 4 * 1024 * 1024;

const startsWith = (bytes: Uint8Array, ...signs: number[]): boolean =>
  signs.every((sign, i) => bytes[i] === sign);

/** What is told by its first bytes to be no text: zip (also .docx), PDF, old Word. */
const isKnownBinary = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) ||
  startsWith(bytes, 0x25, 0x50, 0x44, 0x46) ||
  startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The text of a file: UTF-8, UTF-16 with a byte order mark, or else one byte a letter, as Windows
 * had it in the West. Text in old Vietnamese fonts comes out so that old-font.ts knows it.
 */
export function readTextFile(bytes: Uint8Array): Result<string, FileProblem> {
  if (bytes.length > LONGEST_FILE) return failure('file-too-large');
  if (isKnownBinary(bytes)) return failure('not-text');
  if (startsWith(bytes, 0xff, 0xfe)) return success(new TextDecoder('utf-16le').decode(bytes));
  if (startsWith(bytes, 0xfe, 0xff)) return success(new TextDecoder('utf-16be').decode(bytes));
  if (bytes.includes(0)) return failure('not-text');
  return success(utf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes));
}
