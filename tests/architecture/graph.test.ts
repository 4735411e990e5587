import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, sourcesBelow } from './sources.ts';

const product = sourcesBelow('lib', 'components', 'entrypoints');
const tools = sourcesBelow('tests/tools', 'tests/bench', 'tests/e2e');
const importsOf = new Map([...product, ...tools].map(({ path, imports }) => [path, imports]));

/** The first cycle of imports, as the files it runs through; null when there is none. */
function findCycle(): string[] | null {
  const done = new Set<string>();
  const visit = (path: string, trail: string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const next of importsOf.get(path) ?? []) {
      const cycle = visit(next, [...trail, path]);
      if (cycle) return cycle;
    }
    done.add(path);
    return null;
  };
  for (const path of importsOf.keys()) {
    const cycle = visit(path, []);
    if (cycle) return cycle;
  }
  return null;
}

/** Scripts and styles that the pages name; what starts with "/" lies in public/. */
function namedByPages(): string[] {
  return filesBelow('entrypoints')
    .filter((path) => path.endsWith('.html'))
    .flatMap((page) => {
      const names = readFileSync(page, 'utf8').matchAll(/(?:src|href)="(\.[^"]+)"/gu);
      return [...names].map(([, name]) => normalize(join(dirname(page), name as string)));
    });
}

function reached(): Set<string> {
  const seen = new Set<string>();
  const waiting = [
    ...namedByPages(),
    // WXT's entrypoints that are scripts: a file of the folder, or an index in one below it.
    ...product
      .map(({ path }) => path)
      .filter((path) => /^entrypoints\/([^/]+|[^/]+\/index)\.tsx?$/u.test(path)),
    ...tools.map(({ path }) => path),
    ...['wxt.config.ts', 'vitest.config.ts'].flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/from '\.\/([^']+)'/gu)].map(
        ([, name]) => name as string,
      ),
    ),
  ];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const below = importsOf.get(path) ?? [];
    const styles = path.endsWith('.css')
      ? [...readFileSync(path, 'utf8').matchAll(/@import\s+(?:url\()?['"](\.[^'"]+)/gu)].map(
          ([, name]) => normalize(join(dirname(path as string), name as string)),
        )
      : [];
    waiting.push(...below, ...styles);
  }
  return seen;
}

describe('the graph of imports', () => {
  it('has no cycle', () => {
    expect(findCycle()).toBeNull();
  });

  it('leads only to files that are there', () => {
    const missing = product.flatMap(({ path, imports }) =>
      imports.filter((to) => !existsSync(to)).map((to) => `${path} → ${to}`),
    );
    expect(missing).toEqual([]);
  });

  it('leaves no file out: everything is reached from an entrypoint or a tool', () => {
    const live = reached();
    const dead = ['lib', 'components', 'entrypoints']
      .flatMap(filesBelow)
      .filter((path) => /\.(tsx?|css)$/u.test(path) && !live.has(path));
    expect(dead).toEqual([]);
  });
});
