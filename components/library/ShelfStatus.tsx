import type { Shelf } from '../../lib/library/shelf/shelf-state.ts';
import { isNarrowed, widened, type ShelfView } from '../../lib/library/shelf/shelf-view.ts';
import { useText } from '../i18n-context.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ViewLink, type ViewLinks } from './ViewLink.tsx';

interface ShelfStatusProps extends ViewLinks {
  view: ShelfView;
  shelf: Shelf;
}

/** How many articles are shown, and by what they are narrowed where no field says so. */
export function ShelfStatus({ view, shelf, onView }: ShelfStatusProps) {
  return (
    <div class="shelf-status">
      <p role="status">
        <CountText view={view} shelf={shelf} />
      </p>
      <Narrowings view={view} shelf={shelf} onView={onView} />
    </div>
  );
}

function CountText({ view, shelf }: Omit<ShelfStatusProps, keyof ViewLinks>) {
  const { t, format } = useText();
  if (shelf.searching) return <>{t('shelf.searching')}</>;
  if (shelf.partial) return <>{t('library.loading')}</>;
  const count = shelf.found.length;
  const number = format.number(count);
  const words =
    view.text.trim() !== ''
      ? t('shelf.found', { count, number })
      : view.place === 'trash'
        ? t('shelf.trashed', { count, number })
        : t('shelf.shown', { count, number });
  const { page, pages } = shelf;
  return <>{pages > 1 ? `${words} · ${t('shelf.pageOf', { page, pages })}` : words}</>;
}

/** A tag, a collection: chosen by links, so they can be taken off here. */
function Narrowings({ view, shelf, onView }: ShelfStatusProps) {
  const { t } = useText();
  const { tag, collection } = view;
  const named = shelf.collections.find(({ id }) => id === collection)?.name ?? '?';
  const chips = [
    ...(tag === null ? [] : [{ key: 'tag' as const, name: t('shelf.narrowedTag', { name: tag }) }]),
    ...(collection === null
      ? []
      : [{ key: 'collection' as const, name: t('shelf.narrowedCollection', { name: named }) }]),
  ];
  return (
    <>
      {chips.map(({ key, name }) => (
        <ViewLink
          key={key}
          class="tag tag--removable"
          to={{ ...view, [key]: null, page: 1 }}
          label={t('shelf.remove', { name })}
          onView={onView}
        >
          <bdi>{name}</bdi>
          <Icon name="close" />
        </ViewLink>
      ))}
      {isNarrowed(view) && (
        <ViewLink to={widened(view)} onView={onView}>
          {t('shelf.widen')}
        </ViewLink>
      )}
    </>
  );
}
