import { versionsAddress } from '../../lib/library/versions-address.ts';
import { daysLeft, type ShelfRow } from '../../lib/library/shelf/shelf-state.ts';
import type { ShelfView } from '../../lib/library/shelf/shelf-view.ts';
import type { LibraryEntry } from '../../lib/model/saved-article.ts';
import { useText } from '../i18n-context.tsx';
import { IconButton } from '../ui/Button.tsx';
import { MarkedText } from './MarkedText.tsx';
import { ViewLink, type ViewLinks } from './ViewLink.tsx';

/** What every row of a list is given. */
export interface RowContext extends ViewLinks {
  hrefFor(id: string): string;
  /** Only articles of this tag. */
  tagView(tag: string): ShelfView;
  /** Unix ms. */
  now: number;
  trashLifetimeMs: number;
  onStar(entry: LibraryEntry): void;
  onTrash(entry: LibraryEntry): void;
  onRestore(entry: LibraryEntry): void;
}

/** The title says what the article is about; its picture adds nothing that could be read out. */
const DECORATIVE = '';

interface LibraryRowProps {
  row: ShelfRow;
  selected: boolean;
  onSelect(how: { selected: boolean; upTo: boolean }): void;
  context: RowContext;
}

export function LibraryRow({ row, selected, onSelect, context }: LibraryRowProps) {
  const { t } = useText();
  const { entry, titleRuns, snippet, picture } = row;
  const { title } = entry;
  return (
    <li class="shelf__row" data-selected={selected} data-read={entry.read}>
      <span class="shelf__check">
        <input
          type="checkbox"
          checked={selected}
          aria-label={t('shelf.select', { title })}
          onClick={(event) =>
            onSelect({ selected: event.currentTarget.checked, upTo: event.shiftKey })
          }
        />
      </span>
      <div class="shelf__entry">
        {picture !== null && (
          <img class="shelf__picture" src={picture} alt={DECORATIVE} loading="lazy" />
        )}
        <p class="shelf__paper" lang="vi">
          {[entry.siteName, entry.province].filter((name) => name !== null).join(' · ')}
        </p>
        <h2 lang="vi">
          <a href={context.hrefFor(entry.id)}>
            {titleRuns ? <MarkedText runs={titleRuns} /> : title}
          </a>
        </h2>
        {snippet && (
          <p class="shelf__snippet" lang="vi">
            <MarkedText runs={snippet} />
          </p>
        )}
        <RowFacts entry={entry} share={row.share} context={context} />
        {entry.tags.length > 0 && <RowTags entry={entry} context={context} />}
      </div>
      <RowButtons entry={entry} context={context} />
    </li>
  );
}

interface RowPartProps {
  entry: LibraryEntry;
  context: RowContext;
}

function RowButtons({ entry, context }: RowPartProps) {
  const { t } = useText();
  const { title, favourite } = entry;
  if (entry.deletedAt !== null) {
    return (
      <span class="shelf__buttons">
        <IconButton
          icon="restore"
          label={t('shelf.restoreLong', { title })}
          onClick={() => context.onRestore(entry)}
        />
      </span>
    );
  }
  return (
    <span class="shelf__buttons">
      <IconButton
        icon="star"
        label={t('shelf.star', { title })}
        aria-pressed={favourite}
        onClick={() => context.onStar(entry)}
      />
      <IconButton
        icon="trash"
        label={t('library.deleteLong', { title })}
        data-delete
        onClick={() => context.onTrash(entry)}
      />
    </span>
  );
}

function RowTags({ entry, context }: RowPartProps) {
  const { t } = useText();
  return (
    <ul class="shelf__tags" aria-label={t('shelf.tags')}>
      {entry.tags.map((tag) => (
        <li key={tag}>
          <ViewLink class="tag" to={context.tagView(tag)} onView={context.onView}>
            <bdi>{tag}</bdi>
          </ViewLink>
        </li>
      ))}
    </ul>
  );
}

function RowFacts({ entry, share, context }: RowPartProps & { share: number | null }) {
  const { t, format } = useText();
  const { saved: done, total } = entry.images;
  const images = t(`library.${imagesWords(entry)}`, { done, total });
  return (
    <ul class="shelf__facts">
      {!entry.read && <li class="shelf__unread">{t('shelf.isUnread')}</li>}
      {entry.archived && entry.deletedAt === null && <li>{t('shelf.isArchived')}</li>}
      <li>
        {entry.publishedAt === null
          ? t('library.undated')
          : t('library.published', { date: format.date(entry.publishedAt) })}
      </li>
      <li>{t('library.savedOn', { date: format.moment(entry.savedAt) })}</li>
      <li>{images}</li>
      {share !== null && share > 0 && (
        <li>
          {share === 1
            ? t('position.done')
            : t('position.row', { percent: Math.round(share * 100) })}
        </li>
      )}
      {entry.version > 1 && (
        <li>
          <a href={versionsAddress({ articleId: entry.id, from: null, to: null })}>
            {t('edition.compare')}
          </a>
        </li>
      )}
      {entry.deletedAt !== null && <li>{leftText(t, entry.deletedAt, context)}</li>}
    </ul>
  );
}

function imagesWords({ images: { saved, total, failed }, deletedAt }: LibraryEntry) {
  if (total === 0) return 'noImages';
  if (saved === total) return 'images';
  // Nothing is fetched for an article in the trash.
  return failed > 0 || deletedAt !== null ? 'imagesMissing' : 'imagesComing';
}

function leftText(
  t: ReturnType<typeof useText>['t'],
  deletedAt: number,
  { now, trashLifetimeMs }: RowContext,
): string {
  const count = daysLeft(deletedAt, { now, lifetimeMs: trashLifetimeMs });
  return count === 0 ? t('shelf.daysLeftNone') : t('shelf.daysLeft', { count });
}
