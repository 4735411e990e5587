import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fixture } from './fixtures.ts';

/** expected.json of a fixture: a part of what `inspect --json` prints, and what must not be there. */
export interface ExpectedPage {
  /** `site` and `layout` stand on the pages of papers that are known; null means none fits. */
  detection: { kind: string; pageType: string; site?: string | null; layout?: string | null };
  article:
    | (Record<string, unknown> & {
        blocks: { type: string; text: string }[];
        mustNotContain?: string[];
      })
    | null;
}

/** Throws when the file is missing: an expectation is never written by a test. */
export function expectedOf({ folder }: Pick<Fixture, 'folder'>): ExpectedPage {
  return JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as ExpectedPage;
}
