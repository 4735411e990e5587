import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { allTerms } from '../../lib/glossary/terms/all.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const CACHE = join(ROOT, 'node_modules', '.cache', 'to-tuong-fonts');
const PACKAGE = '@fontsource/noto-serif-tc';
const WHOLE_FONT = `${PACKAGE}/files/noto-serif-tc-chinese-traditional-400-normal.woff2`;

const resolve = createRequire(import.meta.url).resolve;

/** Every Hán character an extension page shows: those of the terms and the components' ornaments. */
export function hanShown(): string {
  const ornaments = readdirSync(join(ROOT, 'components'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => readFileSync(join(ROOT, 'components', file), 'utf8'));
  const texts = [...allTerms.flatMap(({ hanViet }) => hanViet), ...ornaments].join('');
  return [...new Set(texts.match(/\p{Script=Han}/gu) ?? [])].sort().join('');
}

/**
 * Path of a WOFF2 file with the given characters of Noto Serif TC (a tenth of the whole font), made
 * anew whenever they or the font's version change. Characters the font lacks are left out.
 */
export async function hanFontFile(characters: string): Promise<string> {
  const { version } = JSON.parse(readFileSync(resolve(`${PACKAGE}/package.json`), 'utf8')) as {
    version: string;
  };
  const key = createHash('sha256').update(`${version} ${characters}`).digest('hex').slice(0, 16);
  const file = join(CACHE, `han-${key}.woff2`);
  if (existsSync(file)) return file;
  const subset = await subsetFont(readFileSync(resolve(WHOLE_FONT)), characters, {
    targetFormat: 'woff2',
  });
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(file, subset);
  return file;
}
