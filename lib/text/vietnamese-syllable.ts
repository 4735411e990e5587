/** Tone marks; what stays tells the vowels apart. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

const INITIAL = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|th|tr|qu|[bcdđghklmnprstvx])?';
const VOWELS =
  '(?:uyê|uya|uyu|uây|uôi|ươi|ươu|iêu|yêu|oai|oay|oao|oeo|' +
  'iê|yê|ia|ya|uô|ua|ươ|ưa|ai|ay|ao|au|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu|' +
  'oa|oă|oe|oo|uê|uy|uơ|uâ|uă|ue|[aăâeêioôơuưy])';
/** The last one is written in names of the Central Highlands: Đắk Lắk. */
const FINAL = '(?:ch|ng|nh|[cmnptk])?';
const SYLLABLE = new RegExp(`^${INITIAL}${VOWELS}${FINAL}$`, 'u');

/**
 * Whether letters can be a Vietnamese syllable by their spelling alone ("Hùng", "Lắk"); "Johnson",
 * "Karachi" cannot. Case and tones do not matter; an empty text is none.
 */
export function isVietnameseSyllable(letters: string): boolean {
  const plain = letters.toLowerCase().normalize('NFD').replace(TONES, '').normalize('NFC');
  return SYLLABLE.test(plain);
}
