const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A number from 1 as a Roman numeral. */
export function roman(number: number): string {
  let left = number;
  let text = '';
  for (const [value, sign] of ROMAN) {
    while (left >= value) {
      text += sign;
      left -= value;
    }
  }
  return text;
}

const SIGNS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The number an Arabic or Roman numeral means ("15", "XV", "xv"); null for anything else. */
export function numeral(word: string): number | null {
  if (/^\d{1,3}$/u.test(word)) return Number(word);
  if (!/^[ivxlc]{1,7}$/iu.test(word)) return null;
  const values = Array.from(word.toLowerCase(), (sign) => SIGNS[sign] as number);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
