import type { Article } from '../../lib/model/article.ts';
import { useText } from '../i18n-context.tsx';
import { ExternalLink } from '../ui/ExternalLink.tsx';

/** Everything below the text: related articles, and what was left out of the page. */
export function ArticleFooter({ article }: { article: Article }) {
  const { t, language } = useText();
  return (
    <footer class="article-footer" lang={language}>
      {article.related.length > 0 && (
        <nav class="related" aria-labelledby="related-title">
          <h2 id="related-title">{t('article.related')}</h2>
          <p class="related__note">{t('article.relatedNote')}</p>
          <ul>
            {article.related.map((link) => (
              <li>
                <ExternalLink href={link.url} lang={article.language}>
                  {link.title}
                </ExternalLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <Removed article={article} />
    </footer>
  );
}

function Removed({ article }: { article: Article }) {
  const { t } = useText();
  const pieces = article.removed.filter((removal) => removal.text.trim() !== '');
  return (
    <details class="removed">
      <summary>{t('article.removedTitle')}</summary>
      {pieces.length === 0 ? (
        <p>{t('article.removedNone')}</p>
      ) : (
        <>
          <p>{t('article.removedIntro', { count: pieces.length })}</p>
          <ul lang={article.language}>
            {pieces.map((removal) => (
              <li>{removal.text}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
