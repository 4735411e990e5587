import { pageNumbers } from '../../lib/library/shelf/page-of.ts';
import type { ShelfView } from '../../lib/library/shelf/shelf-view.ts';
import { useText } from '../i18n-context.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ViewLink, type ViewLinks } from './ViewLink.tsx';

interface PagerProps extends ViewLinks {
  view: ShelfView;
  page: number;
  pages: number;
}

/** The pages of a long list. */
export function Pager({ view, page, pages, ...links }: PagerProps) {
  const { t, format } = useText();
  if (pages === 1) return null;
  const to = (wanted: number): ShelfView => ({ ...view, page: wanted });
  return (
    <nav class="pager" aria-label={t('shelf.pages')}>
      {page > 1 && (
        <ViewLink {...links} class="pager__step" to={to(page - 1)} label={t('shelf.previous')}>
          <Icon name="back" />
        </ViewLink>
      )}
      <ol>
        {pageNumbers(page, pages).map((wanted, index) =>
          wanted === null ? (
            <li key={`gap ${index}`} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={wanted}>
              <ViewLink
                {...links}
                to={to(wanted)}
                current={wanted === page}
                label={t('shelf.page', { page: wanted })}
              >
                {format.number(wanted)}
              </ViewLink>
            </li>
          ),
        )}
      </ol>
      {page < pages && (
        <ViewLink
          {...links}
          class="pager__step pager__step--next"
          to={to(page + 1)}
          label={t('shelf.next')}
        >
          <Icon name="back" />
        </ViewLink>
      )}
    </nav>
  );
}
