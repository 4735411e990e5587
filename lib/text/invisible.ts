/**
 * Characters that are part of no word and show nothing: zero-width and bidi marks, soft hyphen.
 * Source: Unicode 17, general category Cf, as far as news pages carry them.
 */
export const INVISIBLE = '\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF';

const INVISIBLE_RUN = new RegExp(`[${INVISIBLE}]+`, 'gu');

/** The text without invisible characters. */
export function dropInvisible(text: string): string {
  return text.replace(INVISIBLE_RUN, '');
}
