import type { LoadProblem } from '../../lib/reader/view-state.ts';
import { PageReport } from '../article/PageReport.tsx';
import { useText } from '../i18n-context.tsx';
import { Button } from '../ui/Button.tsx';
import { ExternalLink } from '../ui/ExternalLink.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page, type Appearance } from '../ui/Page.tsx';
import './reader.css';

interface LoadProblemPageProps {
  problem: LoadProblem;
  libraryUrl: string;
  /** Address of the article on the paper's site, when it is known. */
  originalUrl: string | null;
  preferences: Appearance;
  /** Left out where trying again cannot help. */
  onRetry?: () => void;
  /** Text of a report about the page; left out where no page is to blame. */
  report?: string;
}

/** The reader without an article: what happened and the ways on. */
export function LoadProblemPage({
  problem,
  libraryUrl,
  originalUrl,
  preferences,
  onRetry,
  report,
}: LoadProblemPageProps) {
  const { t } = useText();
  return (
    <Page appearance={preferences}>
      <main class="reader">
        <Notice title={t(`problem.${problem}.title`)}>
          <p>{t(`problem.${problem}.text`)}</p>
          <div class="actions">
            {onRetry && <Button onClick={onRetry}>{t('common.retry')}</Button>}
            <a class="button button--plain" href={libraryUrl}>
              {t('notArticle.openLibrary')}
            </a>
            {originalUrl !== null && (
              <ExternalLink href={originalUrl}>{t('reader.original')}</ExternalLink>
            )}
          </div>
          {report !== undefined && <PageReport report={report} />}
        </Notice>
      </main>
    </Page>
  );
}
