import type { Shelf } from '../../lib/library/shelf/shelf-state.ts';
import {
  SHELF_PLACES,
  WHOLE_SHELF,
  type ShelfPlace,
  type ShelfView,
} from '../../lib/library/shelf/shelf-view.ts';
import { useText } from '../i18n-context.tsx';
import { ViewLink, type ViewLinks } from './ViewLink.tsx';

interface ShelfPlacesProps extends ViewLinks {
  view: ShelfView;
  shelf: Shelf;
}

/** Library, archive and trash, each with what it holds. */
export function ShelfPlaces({ view, shelf, ...links }: ShelfPlacesProps) {
  const { t, format } = useText();
  const to = (place: ShelfPlace): ShelfView => ({ ...WHOLE_SHELF, look: view.look, place });
  return (
    <nav class="shelf-places" aria-label={t('shelf.places')}>
      <ul>
        {SHELF_PLACES.map((place) => (
          <li key={place}>
            <ViewLink {...links} to={to(place)} current={view.place === place}>
              {t(`shelf.place.${place}`)}
              {!shelf.partial && (
                <span class="shelf-places__count">{format.number(shelf.counts[place])}</span>
              )}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
