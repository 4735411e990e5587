import { asSentence, formedText, nowText, thenText } from '../../lib/i18n/place-text.ts';
import { headingOf } from '../../lib/places/unit.ts';
import type { PlaceStory } from '../../lib/places/story.ts';
import type { PlacesFound } from '../../lib/reader/find-places.ts';
import { SenseSource } from '../article/SenseBox.tsx';
import { useText } from '../i18n-context.tsx';

/** Administrative units that bear the name that was looked up, then and now. */
export function PlaceHits({ found }: { found: PlacesFound }) {
  const { t, format } = useText();
  const { stories, total } = found;
  if (total === 0) return null;
  const more = total - stories.length;
  return (
    <section class="results__group place-hits">
      <h2>{t('glossary.places', { count: total })}</h2>
      <ul>
        {stories.map((story) => (
          <li key={`${headingOf(story.unit)} ${story.then.above.map(({ name }) => name).join()}`}>
            <PlaceHit story={story} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p class="place-hits__more">
          {t('glossary.morePlaces', { count: more, number: format.number(more) })}
        </p>
      )}
    </section>
  );
}

function PlaceHit({ story }: { story: PlaceStory }) {
  const words = useText();
  const { t } = words;
  const last = story.changes.at(-1);
  const formed = formedText(story, words);
  const source = last?.source ?? story.began?.source ?? null;
  const certainty = last?.certainty ?? story.certainty;
  return (
    <>
      <h3 lang="vi">{headingOf(story.unit)}</h3>
      {last === undefined ? (
        <p>{asSentence(nowText(story, words))}</p>
      ) : (
        <>
          <p>{asSentence(thenText(story, words))}</p>
          <p>
            <strong>{`${t('place.now')}: `}</strong>
            {nowText(story, words)}
          </p>
        </>
      )}
      {formed !== null && <p class="place-hits__formed">{formed}</p>}
      {source !== null && <SenseSource source={source} />}
      {certainty === 'roster' && <p class="sense__source">{t('place.roster')}</p>}
      {(certainty === 'partly' || certainty === 'secondary' || certainty === 'memory') && (
        <p class="sense__status">{t(`card.status.${certainty}`)}</p>
      )}
    </>
  );
}
