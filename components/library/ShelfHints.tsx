import type { ShelfHints as Hints } from '../../lib/library/shelf/shelf-hints.ts';
import type { ShelfView } from '../../lib/library/shelf/shelf-view.ts';
import { glossaryAddress } from '../../lib/reader/glossary-route.ts';
import { useText } from '../i18n-context.tsx';
import { MarkedText } from './MarkedText.tsx';
import { ViewLink, type ViewLinks } from './ViewLink.tsx';

interface ShelfHintsProps extends ViewLinks {
  view: ShelfView;
  hints: Hints;
}

/** Beside the articles found: the same term written otherwise, and notes that have the words. */
export function ShelfHints({ view, hints, onView }: ShelfHintsProps) {
  const { t } = useText();
  const { forms, notes } = hints;
  const search = (words: string): ShelfView => ({
    ...view,
    text: `"${words}"`,
    page: 1,
    scattered: false,
  });
  return (
    <>
      {forms.map((term) => (
        <p key={term.id} class="shelf-hint">
          {t('hints.alsoWritten')}{' '}
          {term.forms.map((form, index) => (
            <span key={form}>
              {index > 0 && ', '}
              <ViewLink to={search(form)} onView={onView}>
                <span lang="vi">{form}</span>
              </ViewLink>
            </span>
          ))}
        </p>
      ))}
      {notes.length > 0 && (
        <section class="shelf-hint" aria-labelledby="note-hits">
          <h2 id="note-hits">{t('hints.inNotes')}</h2>
          <ul>
            {notes.map(({ termId, headword, snippet }) => (
              <li key={termId}>
                <a href={glossaryAddress({ page: 'term', id: termId })} lang="vi">
                  {headword}
                </a>
                {': '}
                <bdi>
                  <MarkedText runs={snippet} />
                </bdi>{' '}
                <ViewLink to={search(headword)} onView={onView}>
                  {t('hints.articlesWith', { headword })}
                </ViewLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
