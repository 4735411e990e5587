import type { HanCharacter } from '../glossary/han/character.ts';
import { hanCharacters } from '../glossary/han/characters.ts';
import type { FalseFriend } from '../glossary/han/false-friend.ts';
import { falseFriends } from '../glossary/han/false-friends.ts';
import type { Term } from '../glossary/term.ts';

type Rooted = Pick<Term, 'id' | 'hanViet'>;

/**
 * What is known of a headword's characters, each once and in its order; a character that the
 * glossary's own headwords do not use has nothing to tell and is left out.
 */
export function hanNotes({ hanViet }: Pick<Term, 'hanViet'>): HanCharacter[] {
  const characters = new Set(hanViet);
  return [...characters].flatMap((one) => (one === null ? [] : (hanCharacters.get(one) ?? [])));
}

/**
 * The warning for whoever knows the characters from another language, or null. A reader's own term
 * that bears the id of one of ours and is written otherwise has none.
 */
export function falseFriendOf({ id, hanViet }: Rooted): FalseFriend | null {
  const friend = falseFriends.get(id);
  const written = hanViet.map((one) => one ?? '·').join('');
  return friend !== undefined && written.includes(friend.word) ? friend : null;
}
