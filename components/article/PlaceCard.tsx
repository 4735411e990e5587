import type { PlaceAnnotation } from '../../lib/annotate/annotation.ts';
import { asSentence, formedText, nowText, thenText, unitName } from '../../lib/i18n/place-text.ts';
import type { PlaceStory } from '../../lib/places/story.ts';
import { headingOf, type Certainty } from '../../lib/places/unit.ts';
import { useText } from '../i18n-context.tsx';
import { SenseSource } from './SenseBox.tsx';

interface PlaceCardProps {
  place: PlaceAnnotation;
  /** YYYY-MM-DD in GMT+7; null when the article bears no date. */
  articleDay: string | null;
}

/** A unit on the article's day and what has become of it. */
export function PlaceCard({ place, articleDay }: PlaceCardProps) {
  const { story, surface } = place;
  const words = useText();
  const { t, language } = words;
  const heading = headingOf(story.unit);
  const same = surface.toLocaleLowerCase('vi') === heading.toLocaleLowerCase('vi');
  return (
    <div class="term-card">
      <p class="term-card__class">{t('place.class')}</p>
      <h2 lang="vi">{heading}</h2>
      {language !== 'vi' && <p class="term-card__english">{unitName(story.unit, words)}</p>}
      {!same && <p class="term-card__surface">{t('card.inArticle', { surface })}</p>}
      <ThenAndNow story={story} articleDay={articleDay} />
      <Origin story={story} />
    </div>
  );
}

function ThenAndNow({ story, articleDay }: { story: PlaceStory; articleDay: string | null }) {
  const words = useText();
  const { t, format } = words;
  const then = asSentence(thenText(story, words));
  const now = asSentence(nowText(story, words));
  const last = story.changes.at(-1);
  if (last === undefined && story.presence === 'there') {
    return (
      <div class="senses">
        <section class="sense">
          <p class="definition">{now}</p>
          <Status certainty={story.certainty} />
        </section>
      </div>
    );
  }
  const heading =
    articleDay === null ? t('place.then') : t('place.thenDated', { date: format.date(articleDay) });
  return (
    <div class="senses senses--two">
      <section class="sense">
        <h3>{heading}</h3>
        <p class="definition">{then}</p>
        {story.then.listed === null && story.began?.source && (
          <SenseSource source={story.began.source} />
        )}
      </section>
      <section class="sense">
        <h3>{t('place.now')}</h3>
        <p class="definition">{now}</p>
        {last?.source && <SenseSource source={last.source} />}
        <Status certainty={last?.certainty ?? story.certainty} />
      </section>
    </div>
  );
}

/** Where a unit formed anew comes from: what readers of the old names look for. */
function Origin({ story }: { story: PlaceStory }) {
  const words = useText();
  const formed = formedText(story, words);
  if (formed === null) return null;
  return (
    <div class="term-card__example">
      <h3>{words.t('place.history')}</h3>
      <p class="definition">{formed}</p>
    </div>
  );
}

function Status({ certainty }: { certainty: Certainty }) {
  const { t } = useText();
  if (certainty === 'verified') return null;
  const text = certainty === 'roster' ? t('place.roster') : t(`card.status.${certainty}`);
  return <p class="sense__status">{text}</p>;
}
