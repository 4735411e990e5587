import type { Detection } from '../../lib/model/detection.ts';
import { PageReport } from '../article/PageReport.tsx';
import { useText } from '../i18n-context.tsx';
import { Button } from '../ui/Button.tsx';
import { ExternalLink } from '../ui/ExternalLink.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page, type Appearance } from '../ui/Page.tsx';
import { DetectionReasons } from './DetectionReasons.tsx';
import './not-an-article.css';

interface NotAnArticleProps {
  /** A small window at the toolbar, or a whole page. */
  layout: 'popup' | 'page';
  /** Null when the page was not looked at. */
  detection: Detection | null;
  /** Address of the page in question. */
  pageUrl: string | null;
  /** Whether there is anything to try with. */
  canTry: boolean;
  libraryUrl: string;
  preferences: Appearance;
  onTryAnyway(): void;
  /** Text of a report about the page; left out where there is no room for it. */
  report?: string;
  /** Takes the place of following the link, where a popup must open a tab. */
  onOpenLibrary?: () => void;
}

/** Says why a page is not read as an article, and lets the reader have it their way. */
export function NotAnArticle(props: NotAnArticleProps) {
  const {
    layout,
    detection,
    pageUrl,
    canTry,
    libraryUrl,
    preferences,
    onTryAnyway,
    onOpenLibrary,
  } = props;
  const { t } = useText();
  const openLibrary = (event: Event) => {
    if (onOpenLibrary === undefined) return;
    event.preventDefault();
    onOpenLibrary();
  };
  return (
    <Page appearance={preferences}>
      <main class={`not-an-article not-an-article--${layout}`}>
        <Notice title={t('notArticle.title')}>
          <p>{t(`notArticle.pageTypes.${detection?.pageType ?? 'other'}`)}</p>
          {detection !== null && detection.reasons.length > 0 && (
            <>
              <h2>{t('notArticle.why')}</h2>
              <DetectionReasons detection={detection} />
            </>
          )}
          <p>{canTry ? t('notArticle.whatToDo') : t('notArticle.nothingToTry')}</p>
          <div class="actions">
            {canTry && (
              <Button kind="primary" onClick={onTryAnyway}>
                {t('notArticle.tryAnyway')}
              </Button>
            )}
            <a class="button button--plain" href={libraryUrl} onClick={openLibrary}>
              {t('notArticle.openLibrary')}
            </a>
            {layout === 'page' && pageUrl !== null && (
              <ExternalLink href={pageUrl}>{t('notArticle.originalPage')}</ExternalLink>
            )}
          </div>
          {props.report !== undefined && <PageReport report={props.report} />}
        </Notice>
      </main>
    </Page>
  );
}
