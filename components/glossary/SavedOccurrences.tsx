import type { FoundArticle, OccurrenceState } from '../../lib/reader/occurrence-state.ts';
import { useText } from '../i18n-context.tsx';
import { Button } from '../ui/Button.tsx';

export interface SavedOccurrencesProps {
  state: OccurrenceState;
  onFind(): void;
  onStop(): void;
  hrefFor(articleId: string): string;
}

/** Where a term stands in the reader's own saved articles, looked for when asked. */
export function SavedOccurrences({ state, onFind, onStop, hrefFor }: SavedOccurrencesProps) {
  const { t } = useText();
  const searching = state.phase === 'searching';
  const found = state.phase === 'searching' || state.phase === 'done' ? state.found : [];
  return (
    <section class="term-page__part">
      <h2>{t('termPage.saved')}</h2>
      <div class="actions">
        <Button icon="search" onClick={searching ? onStop : onFind}>
          {t(
            searching
              ? 'termPage.stop'
              : state.phase === 'idle'
                ? 'termPage.find'
                : 'termPage.findAgain',
          )}
        </Button>
        {searching && (
          <progress max={state.total} value={state.done} aria-label={t('termPage.saved')} />
        )}
      </div>
      <p class="occurrences__state" role="status">
        <StateWords state={state} />
      </p>
      <ol class="occurrences">
        {found.map((article) => (
          <Occurrence key={article.id} article={article} href={hrefFor(article.id)} />
        ))}
      </ol>
    </section>
  );
}

function StateWords({ state }: { state: OccurrenceState }) {
  const { t } = useText();
  switch (state.phase) {
    case 'idle':
      return null;
    case 'searching': {
      const { done, total, found } = state;
      return <>{t('termPage.finding', { done, total, found: found.length })}</>;
    }
    case 'failed':
      return <>{t(`problem.${state.reason}.text`)}</>;
    case 'done': {
      const { total, found, limited } = state;
      const count = found.length;
      if (total === 0) return <>{t('termPage.noArticles')}</>;
      if (count === 0) return <>{t('termPage.foundNone', { total })}</>;
      if (limited) return <>{t('termPage.limited', { count })}</>;
      return <>{t('termPage.foundIn', { count, total })}</>;
    }
  }
}

function Occurrence({ article, href }: { article: FoundArticle; href: string }) {
  const { t, format } = useText();
  const { title, siteName, publishedAt, count, snippets } = article;
  return (
    <li class="occurrence">
      <h3 lang="vi">
        <a href={href}>{title}</a>
      </h3>
      <p class="occurrence__facts">
        <span lang="vi">{siteName}</span>
        {publishedAt !== null && <span>{format.date(publishedAt)}</span>}
        <span>{t('termPage.times', { count })}</span>
      </p>
      {snippets.map(({ before, surface, after }) => (
        <p class="occurrence__snippet" lang="vi">
          {before}
          <mark>{surface}</mark>
          {after}
        </p>
      ))}
    </li>
  );
}
