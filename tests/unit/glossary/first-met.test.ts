import { expect, it } from 'vitest';
import type { SourceStatus } from '../../../lib/glossary/term.ts';
import { allTerms } from '../../../lib/glossary/terms/all.ts';
import { FIRST_MET } from './first-met.ts';

const byId = new Map(allTerms.map((term) => [term.id, term]));

it('lists 150 terms of the glossary, each once', () => {
  expect(new Set(FIRST_MET).size).toBe(150);
  expect(FIRST_MET.filter((id) => !byId.has(id))).toEqual([]);
});

it('rests every sense of the terms readers meet first on a source', () => {
  const bare = FIRST_MET.flatMap((id) =>
    (byId.get(id)?.senses ?? [])
      .filter(({ status, source }) => status === 'memory' || source === null)
      .map(({ from, to }) => `${id}: ${from ?? ''}–${to ?? ''}`),
  );
  expect(bare).toEqual([]);
});

it('never again has fewer senses seen in their source, nor more without one', () => {
  const counts: Record<SourceStatus, number> = { verified: 0, partly: 0, secondary: 0, memory: 0 };
  for (const { senses } of allTerms) for (const { status } of senses) counts[status]++;
  expect(counts.verified, JSON.stringify(counts)).toBeGreaterThanOrEqual(690);
  expect(counts.memory, JSON.stringify(counts)).toBeLessThanOrEqual(425);
});
