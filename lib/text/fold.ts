const MARKS = /\p{M}+/gu;
const D_WITH_STROKE = /[\u0111\u0110\u00F0\u00D0]/gu;
/** The five tone marks: huyền, sắc, ngã, hỏi, nặng. Marks of vowel quality (â, ơ, ă) are not among them. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * A text as a keyboard without Vietnamese types it: lower case, no marks, đ and the eth of old
 * keyboards as d. Letters of other scripts stay as they are.
 */
export function foldAccents(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').replace(D_WITH_STROKE, 'd').toLowerCase();
}

/** A text without tone marks but with its vowels and đ ("hội" gives "hôi"), NFC. */
export function dropTones(text: string): string {
  return text.normalize('NFD').replace(TONES, '').normalize('NFC');
}
