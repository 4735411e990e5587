import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Size {
  name: string;
  bytes: number;
  gzipped: number;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

function sizeOf(name: string, paths: readonly string[]): Size {
  const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);
  const gzipped = paths.reduce(
    (sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length,
    0,
  );
  return { name, bytes, gzipped };
}

/** The scripts and styles a page names, and those they import in turn. */
function reachable(build: string, page: string): string[] {
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path) || !existsSync(path)) return;
    seen.add(path);
    const text = readFileSync(path, 'utf8');
    for (const [, name] of text.matchAll(
      /["'(]\.?\/?((?:chunks|assets)\/[\w.-]+\.(?:js|css))["')]/gu,
    )) {
      visit(join(build, name as string));
    }
    for (const [, name] of text.matchAll(/["']\.\/([\w.-]+\.js)["']/gu))
      visit(join(build, 'chunks', name as string));
  };
  visit(join(build, page));
  return [...seen];
}

/** Minified sizes of what runs where, of one build. */
export function measureSizes(build: string): Size[] {
  return [
    sizeOf('always-on content script', [join(build, 'detect.js')]),
    sizeOf('injected extractor', [join(build, 'extract.js')]),
    sizeOf('background', [join(build, 'background.js')]),
    sizeOf('reader page (scripts, styles)', reachable(build, 'reader.html')),
    sizeOf('library page (scripts, styles)', reachable(build, 'library.html')),
    sizeOf(
      'fonts',
      filesBelow(build).filter((path) => path.endsWith('.woff2')),
    ),
    sizeOf('everything', filesBelow(build)),
  ];
}
