import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Files under version control that are text; the lockfile names its registry by nature. */
function trackedTexts(): { path: string; text: string }[] {
  return execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '' && path !== 'package-lock.json' && existsSync(path))
    .filter((path) => !/\.(png|jpe?g|webp|woff2|gif|ico|zip|xpi)$/u.test(path))
    .filter((path) => !path.startsWith('tests/architecture/'))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

const tracked = trackedTexts();

/** "path:line" of every match. */
const lines = (pattern: RegExp, among = tracked): string[] =>
  among.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1}`] : [])),
  );

describe('tracked files', () => {
  it('are there', () => {
    expect(tracked.length).toBeGreaterThan(50);
  });

  it.each([
    ['unfinished work', /\b(TODO|FIXME|XXX|HACK)\b/u],
    [
      'paths of one machine',
      /(^|[\s'"`(=])(\/(work|home\/\w+|root|Users\/\w+|tmp\/\w+)|[A-Z]:\\)(\/|\\|\b)/u,
    ],
    [
      'package registries',
      /registry\.npmjs\.org|registry\.yarnpkg\.com|npmmirror|artifactory|\/npm-proxy/u,
    ],
    ['merge marks', /^(<{7}|>{7}|={7})( |$)/u],
    ['focused or skipped tests', /\b(it|test|describe)\.(only|skip)\b/u],
  ])('hold no %s', (_, pattern) => {
    expect(lines(pattern)).toEqual([]);
  });

  it('are NFC', () => {
    const code = tracked.filter(({ path }) => !path.startsWith('tests/'));
    expect(
      code.filter(({ text }) => text !== text.normalize('NFC')).map(({ path }) => path),
    ).toEqual([]);
  });

  it('hold no invisible characters', () => {
    const code = tracked.filter(
      ({ path }) => /\.(tsx?|json|css|html)$/u.test(path) && !path.startsWith('tests/fixtures/'),
    );
    expect(lines(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/u, code)).toEqual([]);
  });

  it('pin every dependency, and the lockfile agrees', () => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync('package.json', 'utf8'),
    ) as Record<string, Record<string, string>>;
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { version?: string }>;
    };
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/u);
      expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });
});
