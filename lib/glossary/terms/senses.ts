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

/**
 * The senses of a term under successive laws: each holds from the day its source takes effect
 * (YYYY-MM-DD, required) to the day before the next does. The years before are marked unchecked.
 */
export const byLaws = (...rules: readonly Rule[]): readonly Sense[] => {
  const starts = rules.map(({ source }) => {
    if (source.effective?.length !== 10) throw new Error(`no day of effect: ${source.title}`);
    return source.effective;
  });
  const lastDayBefore = (index: number): string | null => {
    const start = starts[index];
    return start === undefined ? null : dayBefore(start);
  };
  return [
    uncheckedUntil(lastDayBefore(0) ?? ''),
    ...rules.map(({ source, status, meaning }, i) =>
      sense({ from: starts[i] ?? null, to: lastDayBefore(i + 1), source, status }, meaning),
    ),
  ];
};
