import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { ShelfHints as Hints } from '../../lib/library/shelf/shelf-hints.ts';
import type { ImageProgress, Shelf } from '../../lib/library/shelf/shelf-state.ts';
import { shelfSearch, type ShelfView as View } from '../../lib/library/shelf/shelf-view.ts';
import { useText } from '../i18n-context.tsx';
import { Button } from '../ui/Button.tsx';
import { ConfirmButton } from '../ui/ConfirmButton.tsx';
import { BulkBar } from './BulkBar.tsx';
import { EmptyShelf } from './EmptyShelf.tsx';
import type { LibraryActions } from './library-actions.ts';
import { LibraryList } from './LibraryList.tsx';
import type { RowContext } from './LibraryRow.tsx';
import { Pager } from './Pager.tsx';
import { ShelfAside } from './ShelfAside.tsx';
import { ShelfFilters } from './ShelfFilters.tsx';
import { ShelfHints } from './ShelfHints.tsx';
import { ShelfPlaces } from './ShelfPlaces.tsx';
import { ShelfSearch } from './ShelfSearch.tsx';
import { ShelfStatus } from './ShelfStatus.tsx';
import { UndoToast } from './UndoToast.tsx';
import { useDeeds, type Deeds } from './use-deeds.ts';
import { useSelection, type Selection } from './use-selection.ts';
import type { ViewLinks } from './ViewLink.tsx';

export interface ShelfViewProps extends ViewLinks {
  view: View;
  shelf: Shelf;
  /** What answers a search beside the articles. */
  hints?: Hints;
  actions: LibraryActions;
  /** In a private window of Chrome the library is another one, and ends with the window. */
  privateWindow: boolean;
  hrefFor(id: string): string;
  /** Looks a text up in the glossary. */
  onLookUp(text: string): void;
  /** Unix ms. */
  now: number;
  /** How long an article stays in the trash. */
  trashLifetimeMs: number;
}

/** The library: its places, what is searched for, the articles, and what to do with them. */
export function ShelfView(props: ShelfViewProps) {
  const { view, shelf, actions, onView } = props;
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const selection = useSelection(shelf.found);
  const deeds = useDeeds(actions, selection);
  useNewPage(view, heading);
  const endDeed = () => {
    deeds.forget();
    heading.current?.focus();
  };
  return (
    <>
      <header class="library__head">
        <h1 tabIndex={-1} ref={heading}>
          {t(`shelf.place.${view.place}`)}
        </h1>
        {props.privateWindow && <p role="note">{t('outlook.privateLibrary')}</p>}
        <ShelfPlaces view={view} shelf={shelf} onView={onView} />
        <SearchPart {...props} />
      </header>
      <ListPart {...props} selection={selection} deeds={deeds} />
      <ShelfAside
        view={view}
        shelf={shelf}
        deeds={deeds}
        onLookUp={props.onLookUp}
        onView={onView}
      />
      <UndoToast deed={deeds.deed} onClose={endDeed} />
    </>
  );
}

interface ListPartProps extends ShelfViewProps {
  selection: Selection;
  deeds: Deeds;
}

function ListPart(props: ListPartProps) {
  const { view, shelf, selection, deeds, onView } = props;
  const { t } = useText();
  const context: RowContext = {
    ...props,
    tagView: (tag) => ({ ...view, tag, page: 1 }),
    onStar: deeds.star,
    onTrash: deeds.trashOne,
    onRestore: deeds.restoreOne,
  };
  // A letter typed changes nothing in the list; what answers it comes as other rows.
  const articles = useMemo(
    () => <LibraryList shelf={shelf} look={view.look} selection={selection} context={context} />,
    [shelf.rows, view.look, selection.mark, t],
  );
  const waiting = shelf.searching || shelf.partial;
  return (
    <section class="library__list" aria-label={t('library.list')} aria-busy={waiting}>
      {view.place === 'trash' && (
        <TrashHead count={shelf.counts.trash} onEmpty={deeds.emptyTrash} />
      )}
      <ShelfStatus view={view} shelf={shelf} onView={onView} />
      {shelf.images && <ImageProgressLine {...shelf.images} />}
      {props.hints && <ShelfHints view={view} hints={props.hints} onView={onView} />}
      {shelf.rows.length > 0 && (
        <>
          <SelectPage shelf={shelf} selection={selection} />
          {articles}
        </>
      )}
      {shelf.rows.length === 0 && !waiting && (
        <EmptyShelf view={view} shelf={shelf} onView={onView} onRebuildIndex={deeds.rebuildIndex} />
      )}
      <ScatteredNote view={view} shelf={shelf} onView={onView} />
      <Pager view={view} page={shelf.page} pages={shelf.pages} onView={onView} />
      <BulkBar place={view.place} shelf={shelf} selection={selection} actions={deeds} />
    </section>
  );
}

/** Another page of the list begins at its top; the heading has the focus, so that it is read out. */
function useNewPage(view: View, heading: { current: HTMLHeadingElement | null }): void {
  const where = shelfSearch({ ...view, text: '', look: 'list', scattered: false });
  const before = useRef(where);
  useEffect(() => {
    if (before.current === where) return;
    const turned = pageIn(before.current) !== pageIn(where);
    before.current = where;
    if (!turned) return;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0, behavior: 'instant' });
  }, [where]);
}

const pageIn = (search: string): string => new URLSearchParams(search).get('page') ?? '1';

function SearchPart({ view, shelf, onView }: ShelfViewProps) {
  const { t, format } = useText();
  // The first letter is a step that Back undoes, the others belong to it.
  const type = (text: string) =>
    onView({ ...view, text, page: 1, scattered: false }, view.text === '' ? 'onward' : 'in-place');
  const { counts, unindexed } = shelf;
  if (!shelf.partial && counts.library + counts.archive + counts.trash === 0) return null;
  return (
    <>
      <ShelfSearch value={view.text} onInput={type} />
      {unindexed > 0 && view.text !== '' && (
        <p class="quiet" role="status">
          {t('shelf.indexing', { count: unindexed, number: format.number(unindexed) })}
        </p>
      )}
      <ShelfFilters view={view} shelf={shelf} onView={onView} />
    </>
  );
}

/** Not a live region: it changes with every image. */
function ImageProgressLine({ done, total }: ImageProgress) {
  const { t, format } = useText();
  const words = t('shelf.images', { done: format.number(done), total: format.number(total) });
  return (
    <p class="image-progress">
      <span>{words}</span>
      <progress value={done} max={total} aria-label={words} />
    </p>
  );
}

function SelectPage({ shelf, selection }: { shelf: Shelf; selection: Selection }) {
  const { t } = useText();
  const ids = shelf.rows.map(({ entry }) => entry.id);
  const selected = ids.filter(selection.has).length;
  return (
    <label class="switch shelf__all">
      <input
        type="checkbox"
        checked={selected === ids.length}
        indeterminate={selected > 0 && selected < ids.length}
        onChange={(event) => selection.set(ids, event.currentTarget.checked)}
      />
      <span>{t('shelf.selectPage')}</span>
    </label>
  );
}

function ScatteredNote({ view, shelf, onView }: Pick<ShelfViewProps, 'view' | 'shelf' | 'onView'>) {
  const { t, format } = useText();
  const count = shelf.scattered;
  if (count === 0 || shelf.searching) return null;
  return (
    <p class="scattered">
      {t('shelf.scattered', { count, number: format.number(count) })}{' '}
      <Button kind="quiet" onClick={() => onView({ ...view, scattered: true }, 'onward')}>
        {t('shelf.showScattered')}
      </Button>
    </p>
  );
}

function TrashHead({ count, onEmpty }: { count: number; onEmpty(count: number): void }) {
  const { t } = useText();
  return (
    <div class="trash-head">
      <p>{t('trash.intro')}</p>
      {count > 0 && (
        <ConfirmButton
          label={t('trash.empty')}
          title={t('trash.emptyTitle')}
          text={t('bulk.deleteText')}
          disabled={false}
          onConfirm={() => onEmpty(count)}
        />
      )}
    </div>
  );
}
