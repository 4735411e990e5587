import { roman } from '../../lib/citations/numerals.ts';
import type { OfficePeriod } from '../../lib/citations/office-period.ts';
import type { Language } from '../../lib/reader/preferences.ts';
import { useText, type Texts } from '../i18n-context.tsx';

const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

/** The number of a congress or legislature as the language writes it: XIV, 14th. */
export function termNumber(number: number, language: Language): string {
  return language === 'vi' ? roman(number) : `${number}${ENDINGS[ordinals.select(number)]}`;
}

type Plan = Extract<OfficePeriod, { kind: 'plan' }>;

/** A plan and what it belongs to, in one or two sentences. */
function planSentence(plan: Plan, { t, language }: Texts): string {
  const years = { from: plan.from, to: plan.to };
  const number = plan.strategy && termNumber(plan.strategy.congress, language);
  if (plan.role === 'strategy') {
    const said = t('period.strategy', { ...years, number: number ?? '' });
    return plan.planning ? `${said} ${t('period.planning')}` : said;
  }
  const { resolution } = plan;
  const said = resolution ? t('period.planBy', { ...years, resolution }) : t('period.plan', years);
  if (plan.strategy === null) return said;
  const half = plan.from === plan.strategy.from ? 'period.firstHalf' : 'period.secondHalf';
  const { from, to } = plan.strategy;
  return `${said} ${t(half, { from, to })}`;
}

function sentence(period: OfficePeriod, texts: Texts): string {
  const { t, format, language } = texts;
  if (period.kind === 'plan') return planSentence(period, texts);
  if (period.kind === 'span') {
    const bodies = format.list(period.bodies.map((body) => t(`period.body.${body}`)));
    return t('period.span', { from: period.from, to: period.to, bodies });
  }
  const number = termNumber(period.number, language);
  const from = format.date(period.from);
  if (period.to === null) return t('period.committeeNow', { number, from });
  return t(`period.${period.kind}`, { number, from, to: format.date(period.to) });
}

/** Which term of office the words speak of where they stand. */
export function OfficePeriodNote({ period }: { period: OfficePeriod }) {
  const texts = useText();
  const { t } = texts;
  return (
    <section class="sense">
      <h3>{t('period.heading')}</h3>
      <p class="definition">{sentence(period, texts)}</p>
      {!period.confirmed && <p class="sense__status">{t('period.unconfirmed')}</p>}
    </section>
  );
}
