import type { Shelf } from '../../lib/library/shelf/shelf-state.ts';
import { WHOLE_SHELF, type ShelfView } from '../../lib/library/shelf/shelf-view.ts';
import { sameTag } from '../../lib/library/shelf/shelving.ts';
import { LookUpBox } from '../glossary/LookUpBox.tsx';
import { useText } from '../i18n-context.tsx';
import { CollectionTools } from './CollectionTools.tsx';
import type { Deeds } from './use-deeds.ts';
import { ViewLink, type ViewLinks } from './ViewLink.tsx';

interface ShelfAsideProps extends ViewLinks {
  view: ShelfView;
  shelf: Shelf;
  deeds: Pick<Deeds, 'renameCollection' | 'dropCollection'>;
  onLookUp(text: string): void;
}

/** Tags that are shown at once; the rest is found by searching. */
const TAGS_SHOWN = 60;

/** Collections and tags, each leading to its articles; and the way into the glossary. */
export function ShelfAside(props: ShelfAsideProps) {
  const { t } = useText();
  const { shelf } = props;
  return (
    <aside class="shelf-aside">
      {shelf.collections.length > 0 && <Collections {...props} />}
      {shelf.choices.tag.length > 0 && <Tags {...props} />}
      <section>
        <h2>{t('lookUp.label')}</h2>
        <LookUpBox onLookUp={props.onLookUp} />
      </section>
    </aside>
  );
}

const placeView = ({ place, look }: ShelfView): ShelfView => ({ ...WHOLE_SHELF, place, look });

function Collections({ view, shelf, deeds, onView }: ShelfAsideProps) {
  const { t, format } = useText();
  const counts = new Map(shelf.choices.collection.map(({ value, count }) => [value, count]));
  const chosen = shelf.collections.find(({ id }) => id === view.collection);
  return (
    <section>
      <h2>{t('shelf.collections')}</h2>
      <ul>
        {shelf.collections.map(({ id, name }) => (
          <li key={id}>
            <ViewLink
              to={{ ...placeView(view), collection: id }}
              current={view.collection === id}
              onView={onView}
            >
              <bdi>{name}</bdi>
              <span class="shelf-places__count">{format.number(counts.get(id) ?? 0)}</span>
            </ViewLink>
          </li>
        ))}
      </ul>
      {chosen && (
        <CollectionTools
          collection={chosen}
          deeds={deeds}
          onDropped={() => onView(placeView(view), 'onward')}
        />
      )}
    </section>
  );
}

function Tags({ view, shelf, onView }: ShelfAsideProps) {
  const { t, format } = useText();
  return (
    <section>
      <h2>{t('shelf.tags')}</h2>
      <ul class="shelf__tags">
        {shelf.choices.tag.slice(0, TAGS_SHOWN).map(({ value, count }) => (
          <li key={value}>
            <ViewLink
              class="tag"
              to={{ ...placeView(view), tag: value }}
              current={view.tag !== null && sameTag(view.tag, value)}
              onView={onView}
            >
              <bdi>{value}</bdi> {format.number(count)}
            </ViewLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
