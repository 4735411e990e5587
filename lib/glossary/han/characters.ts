import { hanCharacter, type HanCharacter } from './character.ts';
import { readingsAC } from './readings-a-c.ts';
import { readingsDK } from './readings-d-k.ts';
import { readingsLQ } from './readings-l-q.ts';
import { readingsST } from './readings-s-t.ts';
import { readingsUY } from './readings-u-y.ts';

/** Every Hán character of the headwords, by its traditional form. */
export const hanCharacters: ReadonlyMap<string, HanCharacter> = new Map(
  [...readingsAC, ...readingsDK, ...readingsLQ, ...readingsST, ...readingsUY].map((row) => {
    const character = hanCharacter(row);
    return [character.traditional, character];
  }),
);
