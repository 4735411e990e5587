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

function sentence(period: OfficePeriod, { t, format, language }: Texts): string {
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
