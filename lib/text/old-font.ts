import { legacyEncoding } from './legacy-encoding.ts';

/**
 * Text typed in the fonts of before Unicode, code TCVN3 (fonts named .VnTime): each Vietnamese letter
 * lies on the place of a Western sign, so that "Hội đồng" comes out as "Héi ®ång". Source: TCVN
 * 5712:1993, table VN3. Capitals with tone marks had fonts of their own and come back small.
 */
const LETTERS: readonly (readonly [first: number, letters: string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];

const UNICODE = new Map(
  LETTERS.flatMap(([first, letters]) =>
    Array.from(letters, (letter, i) => [String.fromCharCode(first + i), letter] as const),
  ),
);

/** Whether a text is typed in TCVN3 and read as something else. */
export function looksLikeOldFont(text: string): boolean {
  return legacyEncoding(text) === 'tcvn3';
}

/** A TCVN3 text in Unicode, NFC. Signs that are no letters there stay. */
export function fromOldFont(text: string): string {
  return Array.from(text, (sign) => UNICODE.get(sign) ?? sign).join('');
}
