import { hanCharacters } from './characters.ts';
import { falseFriends } from './false-friends.ts';

/**
 * Every Hán character a card or a term's page can show, each once and in the order of its code: the
 * traditional, simplified and Japanese forms, and the words the warnings name. For subsetting fonts.
 */
export function hanShown(): string {
  const texts = [
    ...[...hanCharacters.values()].flatMap(({ traditional, simplified, japanese }) => [
      traditional,
      simplified,
      japanese,
    ]),
    ...[...falseFriends.values()].flatMap(({ word, usual = {} }) => [
      word,
      ...Object.values(usual),
    ]),
  ];
  const characters = texts.join('').match(/\p{Script=Han}/gu) ?? [];
  return [...new Set(characters)].toSorted().join('');
}
