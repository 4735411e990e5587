import { normaliseText } from '../../text/normalise.ts';

/** Of a tag or a collection's name, in UTF-16 units. */
export const LONGEST_NAME = 60;

/** Control characters, those that turn the direction of writing, and lone halves of characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Surrogate}\p{Noncharacter_Code_Point}]+/gu;

/**
 * A name as it is kept: NFC, white space collapsed, nothing invisible, at most LONGEST_NAME long
 * and never ending in half a character. Null when nothing is left of it.
 */
export function tidyName(text: string): string | null {
  // Looked at in bounds: a pasted novel is cut before it costs anything.
  const start = text.slice(0, 20 * LONGEST_NAME).replace(/\s+/gu, ' ');
  const name = cut(normaliseText(start.replace(UNSEEN, '')));
  return name === '' ? null : name;
}

function cut(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('vi').segment(name)) {
    if (kept.length + segment.length > LONGEST_NAME) break;
    kept += segment;
  }
  return kept.trim();
}
