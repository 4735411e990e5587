import { describe, expect, it } from 'vitest';
import { createGlossary } from '../../../lib/glossary/glossary.ts';
import { parseExtractionResult } from '../../../lib/model/parse-extraction-result.ts';
import { expectedOf } from '../../tools/expected-page.ts';
import { fixtures } from '../../tools/fixtures.ts';
import { extractFile } from '../../tools/inspect/load-page.ts';
import { extractionOut } from '../../tools/inspect/output.ts';

interface Printed {
  detection: Record<string, unknown>;
  article: (Record<string, unknown> & { text: string }) | null;
}

const glossary = createGlossary([]);

const FIELDS = [
  'title',
  'kicker',
  'lead',
  'section',
  'authors',
  'sourceCredit',
  'publishedAt',
  'modifiedAt',
  'siteName',
  'language',
  'province',
  'related',
];

describe('pages of tests/fixtures/pages', () => {
  it('are there', () => {
    expect(fixtures().length).toBeGreaterThan(0);
  });

  it.each(fixtures().map((fixture) => [fixture.name, fixture] as const))('%s', (_, fixture) => {
    const expected = expectedOf(fixture);
    const result = extractFile(fixture.page, fixture.url);
    const printed = extractionOut(result, { glossary, today: '2026-11-23' }) as unknown as Printed;
    expect(printed.detection).toMatchObject(expected.detection);
    if (expected.article === null) {
      expect(printed.article).toBeNull();
      return;
    }
    const { blocks, mustNotContain, ...fields } = expected.article;
    expect(FIELDS).toEqual(expect.arrayContaining(Object.keys(fields)));
    expect(printed.article).toMatchObject(fields);
    expect(printed.article?.blocks).toMatchObject(blocks);
    for (const phrase of mustNotContain ?? []) expect(printed.article?.text).not.toContain(phrase);
    expect(parseExtractionResult(result)).toMatchObject({ ok: true });
  });
});
