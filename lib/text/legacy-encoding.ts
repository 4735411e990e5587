/** What made a Vietnamese text unreadable as Unicode. */
export type LegacyEncoding = 'tcvn3' | 'vni' | 'mojibake';

/** Fewer letters than this tell nothing. */
const FEWEST_LETTERS = 24;
/** Share of the words that must bear an encoding's marks: Vietnamese has a mark in most words. */
const SHARE = 0.12;
/** UTF-16 units that are looked at: an encoding shows at once, and a text may be a book. */
const LOOKED_AT = 20_000;

const WORDS = /[^\s.,;:!?()"“”]+/gu;

/**
 * TCVN3 (ABC): the fonts show these Latin-1 signs as Vietnamese letters (® đ, ¬ ơ, µ à, ¸ á).
 * Several stand for vowels in the middle of words, where Latin-1 text never has them.
 */
const TCVN3_IN_WORD =
  /\p{L}[\u00A8-\u00AE\u00B5-\u00BE\u00C6-\u00CB\u00D7]|[\u00A8-\u00AE\u00B5-\u00BE]\p{Ll}/u;
/** Rows of letters no other text has: "®" before a vowel, "ng" or "n" after such a sign. */
const TCVN3_SURE =
  /[\u00AE\u00A7][\p{L}\u00A8-\u00BE\u00D7]|[\u00AC\u00AD][\u00EA-\u00FE]|\u00AD\u00AC/u;

/** VNI: a letter, then its mark as a Latin-1 letter of its own ("aù" á, "oâ" ô, "eä" ệ); ñ is đ. */
const VNI_PAIR =
  /(?:[aA][ùøûõïâáàåãäêéèúüë]|[eE][âáàåãäùøûõï]|[oO][âáàåãäùøûõï]|[uU][ùøûõï]|[öôÖÔ][ùøûõï]|[yY][ùøûõ]|[öô](?=[ôi]))/u;
const VNI_D = /ñ(?=[\p{L}])/u;

/** UTF-8 read as Latin-1 or Windows-1252: "Ã¡", "áº¿", "á»‡", "Ä‘", "Æ°". */
const BROKEN_UTF8 =
  /\u00C3[\u00A0-\u00BF\u0080-\u009F]|\u00E1[\u00BA\u00BB][\u0080-\u00BF\u2018-\u203A\u0152-\u017E\u02C6\u02DC\u2020-\u2026\u20AC\u2122]?|\u00C4[\u2018\u0091\u0090\u0192\u0082\u201A\u00A9\u00A8]|\u00C6[\u00A0\u00A1\u00AF\u00B0]/u;
const REPLACEMENT = /\uFFFD/u;

/**
 * Letters only Vietnamese has in Unicode: where they are, the text is Unicode already. Not đ: cleaning
 * a page's text turns eth into it, which TCVN3 uses for another letter.
 */
const UNICODE_VIETNAMESE = /[ăơưĂƠƯ\u1EA0-\u1EF9]|\u0300|\u0301|\u0303|\u0309|\u0323/u;

interface Count {
  words: number;
  unicode: number;
  tcvn3: number;
  tcvn3Sure: number;
  vni: number;
  vniD: number;
  mojibake: number;
}

function count(text: string): Count {
  const sums: Count = {
    words: 0,
    unicode: 0,
    tcvn3: 0,
    tcvn3Sure: 0,
    vni: 0,
    vniD: 0,
    mojibake: 0,
  };
  for (const [word] of text.matchAll(WORDS)) {
    if (!/\p{L}|[\u0080-\u00FF]/u.test(word)) continue;
    sums.words += 1;
    if (UNICODE_VIETNAMESE.test(word)) sums.unicode += 1;
    if (BROKEN_UTF8.test(word) || REPLACEMENT.test(word)) sums.mojibake += 1;
    if (TCVN3_IN_WORD.test(word)) sums.tcvn3 += 1;
    if (TCVN3_SURE.test(word)) sums.tcvn3Sure += 1;
    if (VNI_PAIR.test(word)) sums.vni += 1;
    if (VNI_D.test(word)) sums.vniD += 1;
  }
  return sums;
}

/**
 * Whether a text is Vietnamese in an old encoding (TCVN3, VNI), or UTF-8 read as
 * something else; null for a text that reads as it stands, in whatever language, NFC or NFD, and for
 * one too short to tell. Looks only, converts nothing.
 */
export function legacyEncoding(text: string): LegacyEncoding | null {
  const looked = text.slice(0, LOOKED_AT);
  const { words, unicode, ...sums } = count(looked);
  if (looked.length < FEWEST_LETTERS || words === 0) return null;
  // A few Unicode letters may stand in a broken text (a paper's name), and a broken word in a sound one.
  const share = (sum: number): number => (sum > unicode ? sum / words : 0);
  if (share(sums.mojibake) > SHARE) return 'mojibake';
  if (share(sums.tcvn3) > SHARE && sums.tcvn3Sure > 0) return 'tcvn3';
  if (share(sums.vni) > SHARE && sums.vniD > 0) return 'vni';
  return null;
}
