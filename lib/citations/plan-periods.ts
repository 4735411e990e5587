/** What a stretch of years that plans are made for is, beyond its years. */
export interface PlanPeriod {
  from: number;
  to: number;
  /** `five-year`: a plan of the State; `strategy`: the ten years of a strategy of the Party. */
  role: 'five-year' | 'strategy';
  /** Number of the National Assembly's resolution on the plan; null when none was seen. */
  resolution: string | null;
  /** The congress that adopted the strategy these years belong to, and its years; null: none seen. */
  strategy: { congress: number; from: number; to: number } | null;
  /** The ten years are also those that master plans are drawn up for (Planning Law of 2017, article 8). */
  planning: boolean;
}

const first = { congress: 11, from: 2011, to: 2020 };
const second = { congress: 13, from: 2021, to: 2030 };

const plan = (from: number, more: Partial<PlanPeriod> = {}): PlanPeriod => ({
  from,
  to: from + 4,
  role: 'five-year',
  resolution: null,
  strategy: null,
  planning: false,
  ...more,
});

const strategy = (years: typeof first, planning: boolean): PlanPeriod => ({
  from: years.from,
  to: years.to,
  role: 'strategy',
  resolution: null,
  strategy: years,
  planning,
});

/**
 * Five-year plans: resolution 16/2021/QH15, which also names the five years before it; for 2026-2030
 * resolution 244/2025/QH15 and directive 31/CT-TTg of 18 October 2025. Strategies: vneconomy.vn,
 * 7 February 2026 (2021-2030), and the strategy the 11th congress adopted (2011-2020). Ten years of
 * master plans: the Planning Law of 2017, article 8.
 */
export const PLAN_PERIODS: readonly PlanPeriod[] = [
  plan(2011, { strategy: first }),
  plan(2016, { strategy: first }),
  plan(2021, { strategy: second, resolution: '16/2021/QH15' }),
  plan(2026, { strategy: second }),
  strategy(first, false),
  strategy(second, true),
];
