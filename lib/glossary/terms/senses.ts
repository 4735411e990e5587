import type { Bilingual, LegalSource, PartialDate, Sense, SourceStatus } from '../term.ts';

/** The sense of a term that has no period and no checked source. */
export const fromMemory: readonly Sense[] = [
  { from: null, to: null, meaning: null, source: null, status: 'memory' },
];

/** The one sense of a term that has no period but rests on a source. */
export const undated = (source: LegalSource, status: SourceStatus): readonly Sense[] => [
  { from: null, to: null, meaning: null, source, status },
];

/**
 * The years before a term's first known period. Nothing was checked for them, and the card says
 * so instead of stretching a later rule back in time. `to` is inclusive.
 */
export const uncheckedUntil = (to: PartialDate): Sense => ({
  from: null,
  to,
  meaning: {
    vi: 'Từ này đã dùng từ trước, nhưng quy định của giai đoạn ấy chưa được đối chiếu với văn bản.',
    en: 'The word was already in use, but the rules of that time have not been checked against a document.',
  },
  source: null,
  status: 'memory',
});

interface Period {
  from: PartialDate | null;
  to: PartialDate | null;
  source: LegalSource | null;
  status: SourceStatus;
}

/** One dated sense: `sense({ from, to, source, status }, { vi, en })`. Both ends are inclusive. */
export const sense = (period: Period, meaning: Bilingual): Sense => ({ ...period, meaning });

interface Rule {
  source: LegalSource;
  status: SourceStatus;
  meaning: Bilingual;
}

const DAY_MS = 86_400_000;

const dayBefore = (day: string): string =>
  new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, 10);

/** The day a rule takes effect (YYYY-MM-DD); throws where its source names none. */
const startOf = ({ source }: Rule): string => {
  if (source.effective?.length !== 10) throw new Error(`no day of effect: ${source.title}`);
  return source.effective;
};

/** The senses under successive laws, from the day each takes effect to the day before the next. */
export const sinceLaws = (...rules: readonly Rule[]): readonly Sense[] => {
  const starts = rules.map(startOf);
  return rules.map(({ source, status, meaning }, i) => {
    const next = starts[i + 1];
    const to = next === undefined ? null : dayBefore(next);
    return sense({ from: starts[i] ?? null, to, source, status }, meaning);
  });
};

/** The same with the years before marked as unchecked. */
export const byLaws = (first: Rule, ...rules: readonly Rule[]): readonly Sense[] => [
  uncheckedUntil(dayBefore(startOf(first))),
  ...sinceLaws(first, ...rules),
];

interface EarlierRule extends Rule {
  from: PartialDate;
}

/**
 * The senses of a term whose unchecked beginning is now told by an earlier rule: from the date by
 * which that rule was in force to the end of the beginning. Throws where nothing was unchecked.
 */
export const precededBy = (
  { from, source, status, meaning }: EarlierRule,
  [unchecked, ...rest]: readonly Sense[],
): readonly Sense[] => {
  if (unchecked === undefined || unchecked.source !== null) {
    throw new Error(`nothing unchecked before: ${source.title}`);
  }
  return [sense({ from, to: unchecked.to, source, status }, meaning), ...rest];
};

/**
 * Successive laws after an earlier one whose day of effect is not known, only a date (`from`) by
 * which it was in force. Before that no sense is given: an open beginning, said as such by the card.
 */
export const lawsSince = (
  earlier: EarlierRule,
  first: Rule,
  ...rules: readonly Rule[]
): readonly Sense[] => precededBy(earlier, byLaws(first, ...rules));
