import { senseHolds } from '../../lib/glossary/senses.ts';
import type { Sense } from '../../lib/glossary/term.ts';
import type { DefinitionLanguage } from '../../lib/reader/preferences.ts';
import { Definitions } from '../article/Definitions.tsx';
import { periodOf, SenseSource } from '../article/SenseBox.tsx';
import { useText } from '../i18n-context.tsx';

interface SenseTimelineProps {
  senses: readonly Sense[];
  /** YYYY-MM-DD in GMT+7. */
  today: string;
  definitions: DefinitionLanguage;
}

/** What a term meant in each period, oldest first: a list, drawn as a line in time. */
export function SenseTimeline({ senses, today, definitions }: SenseTimelineProps) {
  const texts = useText();
  const { t } = texts;
  const dated = senses.some(({ from, to }) => from !== null || to !== null);
  if (!dated) {
    return (
      <section class="term-page__part">
        <h2>{t('termPage.ground')}</h2>
        {senses.map((sense) => (
          <SenseFacts sense={sense} definitions={definitions} />
        ))}
      </section>
    );
  }
  return (
    <section class="term-page__part">
      <h2>{t('termPage.timeline')}</h2>
      <ol class="timeline">
        {senses.map((sense) => (
          <li key={sense.from ?? ''} class="timeline__period" data-now={senseHolds(sense, today)}>
            <h3>
              {periodOf(sense, texts) ?? t('termPage.always')}
              {senseHolds(sense, today) && (
                <span class="timeline__now">{t('termPage.inForce')}</span>
              )}
            </h3>
            <SenseFacts sense={sense} definitions={definitions} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function SenseFacts({
  sense,
  definitions,
}: Pick<SenseTimelineProps, 'definitions'> & { sense: Sense }) {
  const { t } = useText();
  const { meaning, source, status } = sense;
  return (
    <>
      {meaning !== null && <Definitions text={meaning} show={definitions} />}
      {source !== null && <SenseSource source={source} />}
      <p class={status === 'verified' ? 'sense__checked' : 'sense__status'}>
        {status === 'verified' ? t('termPage.verified') : t(`card.status.${status}`)}
      </p>
    </>
  );
}
