import type { LegalSource, Sense } from '../../lib/glossary/term.ts';
import type { DefinitionLanguage } from '../../lib/reader/preferences.ts';
import { useText, type Texts } from '../i18n-context.tsx';
import { ExternalLink } from '../ui/ExternalLink.tsx';
import { Definitions } from './Definitions.tsx';

interface SenseBoxProps {
  /** Null for a sense that was and is the same: it needs no heading. */
  heading: string | null;
  sense: Sense;
  definitions: DefinitionLanguage;
}

/** What a term means in one period, by which document, and how far that is confirmed. */
export function SenseBox({ heading, sense, definitions }: SenseBoxProps) {
  const texts = useText();
  const period = periodOf(sense, texts);
  const { meaning, source, status } = sense;
  if (period === null && meaning === null && source === null && status === 'verified') return null;
  return (
    <section class="sense">
      {heading !== null && <h3>{heading}</h3>}
      {period !== null && <p class="sense__period">{period}</p>}
      {meaning !== null && <Definitions text={meaning} show={definitions} />}
      {source !== null && <SenseSource source={source} />}
      {status !== 'verified' && <p class="sense__status">{texts.t(`card.status.${status}`)}</p>}
    </section>
  );
}

/** The document a sense rests on, with a link where there is one. */
export function SenseSource({ source }: { source: LegalSource }) {
  const { t, format } = useText();
  const name = [source.number, source.title]
    .filter((part) => part !== null && part !== '')
    .join(' · ');
  return (
    <p class="sense__source">
      <span>{`${t('card.source')}: `}</span>
      <span lang="vi">
        {source.url === null ? name : <ExternalLink href={source.url}>{name}</ExternalLink>}
        {source.article !== null && `, ${source.article}`}
      </span>
      {source.effective !== null &&
        ` (${t('card.effective', { date: format.date(source.effective) })})`}
    </p>
  );
}

/** The period of a sense in words that can begin a line; null when nothing bounds it. */
export function periodOf({ from, to }: Sense, { t, format }: Texts): string | null {
  if (from !== null && to !== null) {
    return t('card.periodBetween', { from: format.date(from), to: format.date(to) });
  }
  if (from !== null) return t('card.periodFrom', { from: format.date(from) });
  return to === null ? null : t('card.periodUntil', { to: format.date(to) });
}
