/**
 * One Hán character a syllable of the headword, as a string; `·` stands for a syllable that has
 * none (native word, numeral, abbreviation). han('部·') is ['部', null].
 */
export const han = (characters: string): readonly (string | null)[] =>
  Array.from(characters, (character) => (character === '·' ? null : character));
