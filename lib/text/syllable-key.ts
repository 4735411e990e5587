import { normaliseLetters } from './normalise.ts';

/**
 * Open rhymes whose tone mark stands on either vowel: hoà/hòa, khoẻ/khỏe, uỷ/ủy. The key always
 * carries it on the first. Closed rhymes (hoàn, thuyền) have one spelling only and are not listed.
 */
const TONE_ON_FIRST: Record<string, string> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};

/** After these onsets a lone final y and i are two spellings of one sound: kỷ/kỉ, lý/lí, quy/qui. */
const Y_OR_I = /^(h|k|l|m|s|t|qu)([yýỳỷỹỵ])$/u;
const Y_TO_I: Record<string, string> = { y: 'i', ý: 'í', ỳ: 'ì', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };

const ROMAN_SIGNS = /[\u2160-\u2188]/gu;

function moveTone(syllable: string): string {
  const rhyme = syllable.slice(-2);
  const moved = TONE_ON_FIRST[rhyme];
  if (moved === undefined) return syllable;
  const onset = syllable.slice(0, -2);
  // In "quý" the u belongs to the onset, so its rhyme is a lone y and has one placement only.
  if (rhyme.startsWith('u') && onset.endsWith('q')) return syllable;
  return onset + moved;
}

/** One-sign Roman numerals (Ⅰ, Ⅱ) spelt with letters, eth as đ, NFC, nothing invisible. */
export function plainLetters(word: string): string {
  return normaliseLetters(word).replace(ROMAN_SIGNS, (sign) => sign.normalize('NFKC'));
}

/**
 * The key under which all spellings of one syllable meet: NFC, lower case, đ for eth, tone mark on
 * the first vowel of oa/oe/uy, i for a lone y. Tone marks themselves are kept: xả and xã differ.
 */
export function syllableKey(word: string): string {
  const lower = moveTone(plainLetters(word).toLowerCase());
  return lower.replace(Y_OR_I, (_, onset: string, vowel: string) => onset + Y_TO_I[vowel]);
}
