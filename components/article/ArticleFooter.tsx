import type { Article } from '../../lib/model/article.ts';
import { useText } from '../i18n-context.tsx';
import { ExternalLink } from '../ui/ExternalLink.tsx';
import { LeftOut, type Restoring } from './LeftOut.tsx';
import { PageReport } from './PageReport.tsx';

interface ArticleFooterProps {
  article: Article;
  /** Left out where nothing can be put back. */
  restoring?: Restoring;
  /** Text of a report about the page; left out where nobody would send one. */
  report?: string;
}

/** Everything below the text: related articles, what was left out of the page, and its report. */
export function ArticleFooter({ article, restoring, report }: ArticleFooterProps) {
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
      <LeftOut article={article} {...(restoring ? { restoring } : {})} />
      {report !== undefined && <PageReport report={report} />}
    </footer>
  );
}
