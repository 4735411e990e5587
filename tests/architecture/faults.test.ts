import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const TESTS = join(import.meta.dirname, '..');

/** The last cell of each line of the table: `file`: name of the test. */
const named = readFileSync(join(TESTS, 'FAULTS.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, file, name] = /\| `([^`]+)`: (.+) \|$/u.exec(line.trim()) ?? [];
    return file && name ? [{ file, name: name.trim() }] : [];
  });

it('every fault names a test that is there', () => {
  expect(named.length).toBeGreaterThan(10);
  const gone = named.filter(({ file, name }) => {
    const path = join(TESTS, file);
    return !existsSync(path) || !readFileSync(path, 'utf8').includes(name);
  });
  expect(gone).toEqual([]);
});
