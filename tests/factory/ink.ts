import type { Random } from '../tools/make-random.ts';

/** Writes words into markup the way content management systems do. */
export interface Ink {
  /** Text as markup: escaped, and at times in NFD, with nbsp, entities or invisible characters. */
  text: (words: string) => string;
  /** Text as an attribute's value, without quotes. */
  attribute: (words: string) => string;
}

const escapeText = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const escapeAttribute = (words: string): string => escapeText(words).replaceAll('"', '&quot;');

const NAMED: Record<string, string> = {
  à: '&agrave;',
  á: '&aacute;',
  â: '&acirc;',
  ã: '&atilde;',
  è: '&egrave;',
  é: '&eacute;',
  ê: '&ecirc;',
  ì: '&igrave;',
  í: '&iacute;',
  ò: '&ograve;',
  ó: '&oacute;',
  ô: '&ocirc;',
  ù: '&ugrave;',
  ú: '&uacute;',
  ý: '&yacute;',
};

type Spoil = (markup: string, random: Random) => string;

const SPOILS: readonly Spoil[] = [
  (markup) => markup.normalize('NFD'),
  (markup, random) => markup.replace(/ /gu, (space) => (random.once(6) ? '&nbsp;' : space)),
  (markup) => markup.replace(/[àáâãèéêìíòóôùúý]/gu, (letter) => NAMED[letter] ?? letter),
  (markup) => markup.replace(/ạ|ế|ộ/gu, (letter) => `&#${letter.codePointAt(0)};`),
  (markup, random) => markup.replace(/ /gu, (space) => (random.once(9) ? ' \u200b' : space)),
  (markup) => markup.replaceAll('Đ', '\u00d0'),
  (markup) => markup.replace(/ (?=\p{L}{5})/u, ' \u00ad'),
  (markup) => markup.replace(/, /u, ',\n      '),
];

/** @param noise 0 leaves every text as it is; more spoils more of them */
export function makeInk(random: Random, noise: number): Ink {
  return {
    text(words) {
      const markup = escapeText(words);
      if (noise === 0 || !random.once(10 - 2 * noise)) return markup;
      return random.pick(SPOILS)(markup, random);
    },
    attribute: escapeAttribute,
  };
}
