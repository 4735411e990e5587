import { dropTones, foldAccents } from '../../text/fold.ts';
import { tokenise, type Token } from '../../text/tokens.ts';

/** Longer words are found by their beginning: a hostile page must not make keys of any length. */
export const LONGEST_WORD = 40;

/** The words of a text in order, marks left out, with their places in it. */
export function wordsOf(text: string): Token[] {
  return tokenise(text).filter(({ word }) => word);
}

/** The key under which an index knows a word: every spelling of one syllable, tones kept. */
export function indexKey({ key }: Pick<Token, 'key'>): string {
  return key.slice(0, LONGEST_WORD);
}

const BUCKET_LETTERS = 3;
const KEYS_KEPT = 30_000;

/** A function of words that remembers what it was asked; bounded, since words come from pages. */
function remembering(of: (key: string) => string): (key: string) => string {
  const known = new Map<string, string>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = of(key);
      if (known.size >= KEYS_KEPT) known.clear();
      known.set(key, value);
    }
    return value;
  };
}

/** A key as a keyboard without Vietnamese types it. */
export const foldedKey = remembering(foldAccents);

/** A key without its tone, its vowels and đ kept. */
export const tonelessKey = remembering(dropTones);

/** The drawer of the index a key lies in: the first letters of its folded form. */
export function bucketOf(key: string): string {
  return foldedKey(key).slice(0, BUCKET_LETTERS);
}
