import type { Shelf } from '../../lib/library/shelf/shelf-state.ts';
import { isNarrowed, widened, type ShelfView } from '../../lib/library/shelf/shelf-view.ts';
import { useText } from '../i18n-context.tsx';
import { Button } from '../ui/Button.tsx';
import { ViewLink, type ViewLinks } from './ViewLink.tsx';

interface EmptyShelfProps extends ViewLinks {
  view: ShelfView;
  shelf: Shelf;
  onRebuildIndex(): void;
}

/** Why there is nothing to show, and what to do about it. */
export function EmptyShelf({ view, shelf, onRebuildIndex, onView }: EmptyShelfProps) {
  const narrowed = isNarrowed(view);
  if (view.text.trim() !== '' || narrowed) {
    return <NothingFound view={view} onView={onView} onRebuildIndex={onRebuildIndex} />;
  }
  if (view.place !== 'library') return <EmptyPlace place={view.place} />;
  return shelf.counts.archive + shelf.counts.trash === 0 ? <FirstSteps /> : <AllPutAway />;
}

/** Nothing saved yet: how to begin. */
function FirstSteps() {
  const { t } = useText();
  return (
    <section class="empty-shelf">
      <h2>{t('library.emptyTitle')}</h2>
      <p>{t('library.emptyText')}</p>
      <ol>
        <li>{t('library.emptySteps.open')}</li>
        <li>{t('library.emptySteps.click')}</li>
        <li>{t('library.emptySteps.save')}</li>
      </ol>
    </section>
  );
}

function AllPutAway() {
  const { t } = useText();
  return (
    <section class="empty-shelf">
      <h2>{t('emptyPlace.allPutAwayTitle')}</h2>
      <p>{t('emptyPlace.allPutAwayText')}</p>
    </section>
  );
}

function EmptyPlace({ place }: { place: 'archive' | 'trash' }) {
  const { t } = useText();
  return (
    <section class="empty-shelf">
      <h2>{t(`emptyPlace.${place}Title`)}</h2>
      <p>{t(`emptyPlace.${place}Text`)}</p>
    </section>
  );
}

function NothingFound({ view, onView, onRebuildIndex }: Omit<EmptyShelfProps, 'shelf'>) {
  const { t } = useText();
  const searched = view.text.trim() !== '';
  return (
    <section class="empty-shelf">
      <h2>{t('emptyPlace.noneTitle')}</h2>
      {searched && <p>{t('emptyPlace.noneSearch')}</p>}
      {isNarrowed(view) && (
        <p>
          {t('emptyPlace.noneFilters')}{' '}
          <ViewLink to={widened(view)} onView={onView}>
            {t('shelf.widen')}
          </ViewLink>
        </p>
      )}
      {searched && (
        <div class="actions">
          <p class="quiet">{t('emptyPlace.rebuildText')}</p>
          <Button kind="quiet" onClick={onRebuildIndex}>
            {t('emptyPlace.rebuild')}
          </Button>
        </div>
      )}
    </section>
  );
}
