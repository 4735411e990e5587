import { describe, expect, it } from 'vitest';
import { annotateText } from '../../../../lib/annotate/annotate.ts';
import { createGlossary } from '../../../../lib/glossary/glossary.ts';
import { allTerms } from '../../../../lib/glossary/terms/all.ts';
import { parseMarks, type MarkedSentence } from './parse-marks.ts';
import { sentenceGroups as earlierGroups } from './sentences.ts';
import { unseenGroups } from './sentences-unseen.ts';

const sentenceGroups = [...earlierGroups, ...unseenGroups];
const glossary = createGlossary(allTerms);
const DAY = '2020-09-15';

/** What was found wrong with a sentence, in words; nothing is the right answer. */
function faults({ text, expected, traps }: MarkedSentence, date: string): string[] {
  const found = annotateText(text, { glossary, date, block: 0 }).flatMap((annotation) =>
    annotation.kind === 'term' ? [annotation] : [],
  );
  const told = found.map(({ surface, termId }) => `${surface}=${termId}`).join('; ');
  const missing = expected.filter(
    ({ start, end, term }) =>
      !found.some((one) => one.start === start && one.end === end && one.termId === term),
  );
  const fallen = traps.filter(({ start, end, term }) =>
    found.some((one) =>
      term === null
        ? one.start < end && one.end > start
        : one.start === start && one.end === end && one.termId === term,
    ),
  );
  return [
    ...missing.map(({ start, end, term }) => `no ${text.slice(start, end)}=${term} in ${told}`),
    ...fallen.map(({ start, end }) => `fell for ${text.slice(start, end)}: ${told}`),
  ];
}

describe.each(sentenceGroups)('$about', ({ sentences, date = DAY }) => {
  it.each(sentences)('%s', (marked) => {
    expect(faults(parseMarks(marked), date)).toEqual([]);
  });
});

describe('the suite itself', () => {
  const all = sentenceGroups.flatMap(({ sentences }) => sentences);
  const parsed = all.map(parseMarks);

  it('has 250 sentences, a hundred of them traps', () => {
    expect(all.length).toBeGreaterThanOrEqual(250);
    expect(parsed.filter(({ traps }) => traps.length > 0).length).toBeGreaterThanOrEqual(100);
  });

  it('says each sentence once, and of each what to find or what not to', () => {
    expect(new Set(parsed.map(({ text }) => text)).size).toBe(all.length);
    const silent = parsed.filter(({ expected, traps }) => expected.length + traps.length === 0);
    expect(silent.map(({ text }) => text)).toEqual([]);
    expect(parsed.filter(({ text }) => /[[\]{}=≠]/u.test(text)).map(({ text }) => text)).toEqual(
      [],
    );
  });

  it('names terms that exist', () => {
    const ids = new Set(allTerms.map(({ id }) => id));
    const named = parsed.flatMap(({ expected, traps }) =>
      [...expected, ...traps].flatMap(({ term }) => term ?? []),
    );
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});
