import { heldBy, type Shelf } from '../../lib/library/shelf/shelf-state.ts';
import { sameTag, type ShelvingChange } from '../../lib/library/shelf/shelving.ts';
import type { ShelfPlace } from '../../lib/library/shelf/shelf-view.ts';
import { useText } from '../i18n-context.tsx';
import { Button } from '../ui/Button.tsx';
import { ConfirmButton } from '../ui/ConfirmButton.tsx';
import { Popover } from '../ui/Popover.tsx';
import { LabelPicker } from './LabelPicker.tsx';
import type { ExportOrder } from './library-actions.ts';
import type { Selection } from './use-selection.ts';

export interface BulkActions {
  shelve(change: ShelvingChange): void;
  newCollection(name: string): void;
  archive(archived: boolean): void;
  trash(): void;
  restore(): void;
  deleteForGood(): void;
  exportAs(kind: ExportOrder['kind']): void;
}

interface BulkBarProps {
  place: ShelfPlace;
  shelf: Shelf;
  selection: Selection;
  actions: BulkActions;
}

/** What can be done with the selected articles, all at once. */
export function BulkBar({ place, shelf, selection, actions }: BulkBarProps) {
  const { t, format } = useText();
  const count = selection.ids.length;
  if (count === 0) return null;
  const all = shelf.found.length;
  const number = format.number(count);
  return (
    <section class="bulk-bar" aria-label={t('bulk.label')}>
      <p role="status">{t('bulk.count', { count, number })}</p>
      {all > count && (
        <Button
          kind="quiet"
          onClick={() =>
            selection.set(
              shelf.found.map(({ id }) => id),
              true,
            )
          }
        >
          {t('bulk.all', { count: all, number: format.number(all) })}
        </Button>
      )}
      <Button kind="quiet" onClick={selection.clear}>
        {t('bulk.none')}
      </Button>
      <div class="bulk-bar__actions">
        {place === 'trash' ? (
          <TrashActions actions={actions} />
        ) : (
          <ShelfActions shelf={shelf} selection={selection} actions={actions} />
        )}
      </div>
    </section>
  );
}

function TrashActions({ actions }: { actions: BulkActions }) {
  const { t } = useText();
  return (
    <>
      <Button icon="restore" onClick={actions.restore}>
        {t('bulk.restore')}
      </Button>
      <ConfirmButton
        label={t('bulk.deleteForGood')}
        title={t('bulk.deleteTitle')}
        text={t('bulk.deleteText')}
        disabled={false}
        onConfirm={actions.deleteForGood}
      />
    </>
  );
}

interface ShelfActionsProps {
  shelf: Shelf;
  selection: Selection;
  actions: BulkActions;
}

function ShelfActions({ shelf, selection, actions }: ShelfActionsProps) {
  const { t } = useText();
  const { entries } = selection;
  const favourite = entries.every((entry) => entry.favourite);
  const read = entries.every((entry) => entry.read);
  const archived = entries.every((entry) => entry.archived);
  return (
    <>
      <TagPopover shelf={shelf} selection={selection} actions={actions} />
      <CollectionPopover shelf={shelf} selection={selection} actions={actions} />
      <Button icon="star" onClick={() => actions.shelve({ favourite: !favourite })}>
        {t(favourite ? 'bulk.notFavourite' : 'bulk.favourite')}
      </Button>
      <Button icon="check" onClick={() => actions.shelve({ read: !read })}>
        {t(read ? 'bulk.unread' : 'bulk.read')}
      </Button>
      <Button icon="archive" onClick={() => actions.archive(!archived)}>
        {t(archived ? 'bulk.unarchive' : 'bulk.archive')}
      </Button>
      <ExportPopover actions={actions} />
      <Button icon="trash" onClick={actions.trash}>
        {t('bulk.trash')}
      </Button>
    </>
  );
}

function TagPopover({ shelf, selection, actions }: ShelfActionsProps) {
  const { t } = useText();
  const labels = shelf.tags.map((tag) => ({
    id: tag,
    name: tag,
    held: heldBy(selection.entries, ({ tags }) => tags.some((one) => sameTag(one, tag))),
  }));
  return (
    <Popover label={t('bulk.tag')} icon="tag" title={t('bulk.tagTitle')} kind="plain">
      {() => (
        <LabelPicker
          labels={labels}
          newLabel={t('bulk.newTag')}
          onToggle={(tag, held) => actions.shelve(held ? { addTag: tag } : { removeTag: tag })}
          onNew={(tag) => actions.shelve({ addTag: tag })}
        />
      )}
    </Popover>
  );
}

function CollectionPopover({ shelf, selection, actions }: ShelfActionsProps) {
  const { t } = useText();
  const labels = shelf.collections.map(({ id, name }) => ({
    id,
    name,
    held: heldBy(selection.entries, ({ collections }) => collections.includes(id)),
  }));
  return (
    <Popover
      label={t('bulk.collection')}
      icon="collection"
      title={t('bulk.collectionTitle')}
      kind="plain"
    >
      {() => (
        <LabelPicker
          labels={labels}
          newLabel={t('bulk.newCollection')}
          onToggle={(id, held) =>
            actions.shelve(held ? { addCollection: id } : { removeCollection: id })
          }
          onNew={actions.newCollection}
        />
      )}
    </Popover>
  );
}

function ExportPopover({ actions }: { actions: BulkActions }) {
  const { t } = useText();
  return (
    <Popover label={t('exports.button')} icon="paste" title={t('exports.label')} kind="plain">
      {(close) =>
        (['html', 'json'] as const).map((kind) => (
          <p key={kind}>
            <Button
              onClick={() => {
                actions.exportAs(kind);
                close();
              }}
            >
              {t(`exports.${kind}`)}
            </Button>
          </p>
        ))
      }
    </Popover>
  );
}
