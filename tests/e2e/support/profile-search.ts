import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * The files below a browser's profile folder that contain `word`, as UTF-8 or UTF-16LE. Look for a
 * word made of letters drawn at random: Snappy and LZ4, in which LevelDB and Firefox keep their
 * records, shorten only what came before, so the first time such a word stands there letter by letter.
 */
export function filesWith(profile: string, word: string): string[] {
  const spellings = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')];
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path);
      const name = Buffer.from(relative(profile, path));
      return spellings.some((spelling) => bytes.includes(spelling) || name.includes(spelling));
    })
    .map((path) => relative(profile, path));
}
