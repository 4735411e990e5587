import { dropInvisible } from './invisible.ts';

/** Icelandic eth stands for đ in text from old Vietnamese keyboards; no Vietnamese word has it. */
function restoreD(text: string): string {
  return text.replace(/\u00D0/gu, 'Đ').replace(/\u00F0/gu, 'đ');
}

/** NFC, eth turned into đ, invisible characters dropped; white space untouched. */
export function normaliseLetters(text: string): string {
  return restoreD(dropInvisible(text).normalize('NFC'));
}

/** Every run of white space (also no-break and ideographic spaces) becomes one U+0020; ends trimmed. */
export function collapseSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The form in which all article text is kept: normalised letters, collapsed white space. */
export function normaliseText(text: string): string {
  return collapseSpace(normaliseLetters(text));
}
