import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { vi } from '../../lib/i18n/locales/vi.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** Data says no text of the interface, and there is much of it. */
const DATA = /locales|glossary[\\/]terms|citations[\\/]documents|places[\\/]data/u;

function codeBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/u.test(path) && !DATA.test(path))
    .map((path) => readFileSync(join(ROOT, folder, path), 'utf8'));
}

interface Tree {
  readonly [key: string]: string | Tree;
}

/** Every text's path, without the ending that tells its plural form. */
function paths(tree: Tree, before = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [(before + key).replace(/_(one|other)$/u, '')]
      : paths(value, `${before}${key}.`),
  );
}

describe('the texts', () => {
  it('are all said somewhere', () => {
    const code = [
      ...['lib', 'components', 'entrypoints'].flatMap(codeBelow),
      readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8'),
    ].join('\n');
    const beginnings = [...code.matchAll(/`([\w.-]+)\$\{/gu)].map((match) => match[1] as string);
    const literals = new Set([...code.matchAll(/(?<=['`])[\w.-]+(?=['`])/gu)].map(([one]) => one));
    const said = (path: string): boolean =>
      literals.has(path) ||
      beginnings.some((beginning) => path.startsWith(beginning)) ||
      // The manifest's texts are named by their key alone.
      (path.startsWith('manifest.') && code.includes(path.slice('manifest.'.length)));
    expect(paths(vi).filter((path) => !said(path))).toEqual([]);
  });
});
