import { versionsAddress } from '../../lib/library/versions-address.ts';
import type { LibraryRow } from '../../lib/reader/view-state.ts';
import { useText } from '../i18n-context.tsx';
import { IconButton } from '../ui/Button.tsx';

interface LibraryListProps {
  rows: readonly LibraryRow[];
  hrefFor(id: string): string;
  onDelete(row: LibraryRow): void;
}

/** Saved articles as a table of contents. */
export function LibraryList({ rows, hrefFor, onDelete }: LibraryListProps) {
  const { t } = useText();
  return (
    <ul class="shelf" aria-label={t('library.list')}>
      {rows.map((row) => (
        <li key={row.id} class="shelf__row">
          <div class="shelf__entry">
            <p class="shelf__paper" lang="vi">
              {[row.siteName, row.province].filter((name) => name !== null).join(' · ')}
            </p>
            <h2 lang="vi">
              <a href={hrefFor(row.id)}>{row.title}</a>
            </h2>
            <RowFacts row={row} />
          </div>
          <IconButton
            icon="trash"
            label={t('library.deleteLong', { title: row.title })}
            onClick={() => onDelete(row)}
          />
        </li>
      ))}
    </ul>
  );
}

function RowFacts({ row }: { row: LibraryRow }) {
  const { t, format } = useText();
  const { done, total, failed } = row.images;
  const images =
    total === 0
      ? t('library.noImages')
      : t(failed > 0 || done < total ? 'library.imagesMissing' : 'library.images', { done, total });
  return (
    <ul class="shelf__facts">
      <li>
        {row.publishedAt === null
          ? t('library.undated')
          : t('library.published', { date: format.date(row.publishedAt) })}
      </li>
      <li>{t('library.savedOn', { date: format.moment(row.savedAt) })}</li>
      <li>{images}</li>
      {row.share !== null && row.share > 0 && (
        <li>
          {row.share === 1
            ? t('position.done')
            : t('position.row', { percent: Math.round(row.share * 100) })}
        </li>
      )}
      {row.versions > 1 && (
        <li>
          <a href={versionsAddress({ articleId: row.id, from: null, to: null })}>
            {t('edition.compare')}
          </a>
        </li>
      )}
    </ul>
  );
}
