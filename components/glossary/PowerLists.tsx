import { powerLists, type PowerEntry, type PowerMap } from '../../lib/glossary/power-map.ts';
import {
  RELATION_KINDS,
  type PowerBody,
  type PowerRelation,
} from '../../lib/glossary/power/power-model.ts';
import { glossaryHash } from '../../lib/reader/glossary-route.ts';
import { SenseSource } from '../article/SenseBox.tsx';
import { useText } from '../i18n-context.tsx';

/** The map told as nested lists: levels, their bodies, what each does and what is done to it. */
export function PowerLists({ map }: { map: PowerMap }) {
  const { t } = useText();
  return (
    <section class="power-lists">
      <h2>{t('power.lists')}</h2>
      <ul>
        {powerLists(map).map(({ level, entries }) => (
          <li key={level} class="power-lists__level">
            <h3>{t(`power.levels.${level}`)}</h3>
            <ul class="power-lists__bodies">
              {entries.map((entry) => (
                <Entry key={entry.body.id} entry={entry} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Entry({ entry }: { entry: PowerEntry }) {
  const { t } = useText();
  const { body, acts, subject } = entry;
  return (
    <li class="power-entry" data-body={body.id}>
      <h4>
        <BodyLink body={body} />
      </h4>
      <ul class="power-entry__relations">
        {subject.map(({ relation, other }) => (
          <li data-side="whom" data-kind={relation.kind} data-other={other.id}>
            <span class="power-entry__verb">{`${t(`power.subject.${relation.kind}`)}: `}</span>
            <BodyLink body={other} />
            <RelationFacts relation={relation} />
          </li>
        ))}
        {RELATION_KINDS.map((kind) => {
          const others = acts.filter(({ relation }) => relation.kind === kind);
          return (
            others.length > 0 && (
              <li data-side="by" data-kind={kind}>
                <span class="power-entry__verb">{`${t(`power.acts.${kind}`)}: `}</span>
                {[...new Set(others.map(({ other }) => other))].map((other, index) => (
                  <span key={other.id} data-other={other.id}>
                    {index > 0 && '; '}
                    <BodyLink body={other} />
                  </span>
                ))}
              </li>
            )
          );
        })}
      </ul>
    </li>
  );
}

function BodyLink({ body }: { body: PowerBody }) {
  const { language } = useText();
  return <a href={glossaryHash({ page: 'term', id: body.termId })}>{body.name[language]}</a>;
}

function RelationFacts({ relation }: { relation: PowerRelation }) {
  const { t, language } = useText();
  const { note, source, status } = relation;
  return (
    <>
      {note !== null && <span class="power-entry__note">{` (${note[language]})`}</span>}
      <details class="power-entry__source">
        <summary>
          {t('power.showSource')}
          {status !== 'verified' && (
            <span class="power-entry__unsure">
              {` · ${status === 'partly' ? t('power.partly') : t('card.unconfirmed')}`}
            </span>
          )}
        </summary>
        <SenseSource source={source} />
        {status !== 'verified' && <p class="sense__status">{t(`card.status.${status}`)}</p>}
      </details>
    </>
  );
}
