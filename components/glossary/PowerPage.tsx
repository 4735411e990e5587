import { useMemo } from 'preact/hooks';
import { POWER_STAGES, type PowerStage } from '../../lib/glossary/power/power-model.ts';
import { powerMapOf } from '../../lib/glossary/power-map.ts';
import { glossaryHash } from '../../lib/reader/glossary-route.ts';
import { powerDiagram } from '../../lib/reader/power-diagram.ts';
import { useText } from '../i18n-context.tsx';
import { PowerDiagramView } from './PowerDiagramView.tsx';
import { PowerLists } from './PowerLists.tsx';
import './power.css';

/** Who elects, confirms, appoints and leads whom, in one of three stages. */
export function PowerPage({ stage }: { stage: PowerStage }) {
  const { t } = useText();
  const map = useMemo(() => powerMapOf(stage), [stage]);
  const diagram = useMemo(() => powerDiagram(map), [map]);
  return (
    <article class="power-page">
      <header class="glossary-head">
        <h1 tabIndex={-1}>{t('power.title')}</h1>
        <p>{t('power.intro')}</p>
      </header>
      <nav class="power-stages" aria-label={t('power.stages')}>
        {POWER_STAGES.map(({ id }) => (
          <a
            key={id}
            href={glossaryHash({ page: 'power', stage: id })}
            aria-current={id === stage ? 'page' : undefined}
          >
            {t(`power.stage.${id}`)}
          </a>
        ))}
      </nav>
      <p class="power-page__text">{t(`power.stageText.${stage}`)}</p>
      <p class="power-page__narrow">{t('power.narrowHint')}</p>
      <PowerDiagramView diagram={diagram} />
      <PowerLists map={map} />
    </article>
  );
}
