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

/** Signs that never touch a letter in any Western or Vietnamese text, but do in TCVN3. */
const GIVEAWAY = '[\\u00A8-\\u00AE\\u00B5-\\u00B9\\u00BB-\\u00BE]';
const OLD = new RegExp(`\\p{L}${GIVEAWAY}|${GIVEAWAY}\\p{L}`, 'gu');
const NEW = /[\u0102-\u0103\u0110-\u0111\u01A0-\u01A1\u01AF-\u01B0\u1EA0-\u1EF9]/gu;

/** Fewer are a stray sign. */
const ENOUGH = 3;

/** How much of a long text is looked at, in UTF-16 units. */
const LOOKED_AT = 20_000;

/** Whether a text looks typed in TCVN3 and read as something else. */
export function looksLikeOldFont(text: string): boolean {
  const part = text.slice(0, LOOKED_AT);
  const old = part.match(OLD)?.length ?? 0;
  const proper = part.normalize('NFC').match(NEW)?.length ?? 0;
  return old >= ENOUGH && old > proper * 2;
}

/** A TCVN3 text in Unicode, NFC. Signs that are no letters there stay. */
export function fromOldFont(text: string): string {
  return Array.from(text, (sign) => UNICODE.get(sign) ?? sign).join('');
}
