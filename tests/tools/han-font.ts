import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { hanCharacters } from '../../lib/glossary/han/characters.ts';
import { falseFriends } from '../../lib/glossary/han/false-friends.ts';
import { allTerms } from '../../lib/glossary/terms/all.ts';

/** Each as its readers draw it: Taiwan and old Viet Nam, China, Japan. */
export type HanStyle = 'tc' | 'sc' | 'jp';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const CACHE = join(ROOT, 'node_modules', '.cache', 'to-tuong-fonts');
const SUBSETS: Record<HanStyle, string> = {
  tc: 'chinese-traditional',
  sc: 'chinese-simplified',
  jp: 'japanese',
};
/** The styles that only show what differs from the traditional form, and whose usual words. */
const OTHERS = {
  sc: { form: 'simplified', language: 'zh' },
  jp: { form: 'japanese', language: 'ja' },
} as const;

export const HAN_STYLES = Object.keys(SUBSETS) as HanStyle[];

const resolve = createRequire(import.meta.url).resolve;

function textsOf(style: HanStyle): (string | null | undefined)[] {
  const friends = [...falseFriends.values()];
  if (style !== 'tc') {
    const { form, language } = OTHERS[style];
    const others = [...hanCharacters.values()].filter((han) => han[form] !== han.traditional);
    return [...others.map((han) => han[form]), ...friends.map(({ usual }) => usual?.[language])];
  }
  const ornaments = readdirSync(join(ROOT, 'components'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => readFileSync(join(ROOT, 'components', file), 'utf8'));
  const words = friends.map(({ word }) => word);
  return [...allTerms.flatMap(({ hanViet }) => hanViet), ...words, ...ornaments];
}

/** Every Hán character an extension page shows in this style, each once. */
export function hanShown(style: HanStyle): string {
  const found =
    textsOf(style)
      .join('')
      .match(/\p{Script=Han}/gu) ?? [];
  return [...new Set(found)].sort().join('');
}

/**
 * Path of a WOFF2 file with the given characters of Noto Serif TC, SC or JP (a tenth of the whole
 * font), made anew whenever they or the font's version change. What the font lacks is left out.
 */
export async function hanFontFile(style: HanStyle, characters: string): Promise<string> {
  const folder = `@fontsource/noto-serif-${style}`;
  const { version } = JSON.parse(readFileSync(resolve(`${folder}/package.json`), 'utf8')) as {
    version: string;
  };
  const key = createHash('sha256').update(`${version} ${characters}`).digest('hex').slice(0, 16);
  const file = join(CACHE, `han-${style}-${key}.woff2`);
  if (existsSync(file)) return file;
  const whole = `${folder}/files/noto-serif-${style}-${SUBSETS[style]}-400-normal.woff2`;
  const subset = await subsetFont(readFileSync(resolve(whole)), characters, {
    targetFormat: 'woff2',
  });
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(file, subset);
  return file;
}
