import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Annotation } from '../../lib/annotate/annotation.ts';
import type { Detection } from '../../lib/model/detection.ts';
import { orderMarks } from '../../lib/reader/segments.ts';
import type { ShortcutAction } from '../../lib/reader/shortcuts.ts';
import { termList } from '../../lib/reader/term-list.ts';
import type { SaveState } from '../../lib/reader/view-state.ts';
import { ArticleView, type ArticleViewProps } from '../article/ArticleView.tsx';
import { markId } from '../article/marks-context.ts';
import { TermList } from '../article/TermList.tsx';
import { SHEET_WIDTH } from '../article/use-marks.ts';
import { useText } from '../i18n-context.tsx';
import { DetectionReasons } from '../not-an-article/DetectionReasons.tsx';
import { Page } from '../ui/Page.tsx';
import type { PreferencesPanelProps } from './PreferencesPanel.tsx';
import { SaveAnnouncer } from './SaveAnnouncer.tsx';
import type { SaveControlProps } from './SaveControl.tsx';
import { ShortcutHelp } from './ShortcutHelp.tsx';
import { TopBar } from './TopBar.tsx';
import { useShortcuts } from './use-shortcuts.ts';
import './reader.css';

type ArticleProps = Omit<ArticleViewProps, 'marks' | 'preferences'>;

export interface ReaderPageProps extends ArticleProps, SaveControlProps, PreferencesPanelProps {
  annotations: readonly Annotation[];
  /** What detection thought of the page; null when it is not known. "other" is said above the text. */
  detection: Detection | null;
  libraryUrl: string;
}

/** The reader: an article with its notes, the tools above it, the list of terms beside it. */
export function ReaderPage(props: ReaderPageProps) {
  const { article, annotations, terms, save, preferences, libraryUrl } = props;
  const { t } = useText();
  const marks = useMemo(() => orderMarks(annotations), [annotations]);
  const entries = useMemo(() => termList(marks), [marks]);
  const [termsOpen, setTermsOpen] = useState(false);
  const [helpOpen, setHelpOpen] = useState(false);
  const libraryLink = useRef<HTMLAnchorElement>(null);

  useEffect(() => {
    document.title = t('reader.pageTitle', { title: article.title });
  }, [t, article.title]);

  const closeTerms = () => {
    setTermsOpen(false);
    document.querySelector<HTMLElement>('[data-terms-toggle]')?.focus();
  };
  const actions: Record<ShortcutAction, () => void> = {
    save: () => maySave(save) && props.onSave(),
    library: () => libraryLink.current?.click(),
    terms: () => (termsOpen ? closeTerms() : setTermsOpen(true)),
    help: () => setHelpOpen(true),
  };
  useShortcuts({ enabled: preferences.singleKeys, onAction: (action) => actions[action]() });

  const onJump = (order: number) => {
    if (window.innerWidth <= SHEET_WIDTH) setTermsOpen(false);
    showMark(order);
  };

  return (
    <Page appearance={preferences}>
      <SkipLink />
      <TopBar
        {...props}
        libraryUrl={libraryUrl}
        libraryLink={libraryLink}
        originalUrl={article.url}
        siteName={article.siteName}
        termsOpen={termsOpen}
        onTerms={actions.terms}
        onHelp={actions.help}
      />
      <SaveAnnouncer save={save} />
      <main class="reader" data-terms={termsOpen ? '' : undefined}>
        {props.detection?.kind === 'other' && <Doubt detection={props.detection} />}
        <ArticleView {...props} marks={marks} />
      </main>
      {termsOpen && (
        <TermList
          entries={entries}
          terms={terms}
          today={props.today}
          onClose={closeTerms}
          onJump={onJump}
        />
      )}
      {helpOpen && (
        <ShortcutHelp enabled={preferences.singleKeys} onClose={() => setHelpOpen(false)} />
      )}
    </Page>
  );
}

function SkipLink() {
  const { t } = useText();
  return (
    <a class="skip-link" href="#article">
      {t('reader.skipToArticle')}
    </a>
  );
}

function maySave({ phase }: SaveState): boolean {
  return phase === 'unsaved' || phase === 'failed';
}

/** Said above a text that was read although the page did not look like an article. */
function Doubt({ detection }: { detection: Detection }) {
  const { t } = useText();
  return (
    <details class="doubt">
      <summary>{t('notArticle.doubtful')}</summary>
      <DetectionReasons detection={detection} />
    </details>
  );
}

function showMark(order: number): void {
  const mark = document.getElementById(markId(order));
  if (mark === null) return;
  mark.focus({ preventScroll: true });
  const still = window.matchMedia?.('(prefers-reduced-motion: reduce)').matches;
  mark.scrollIntoView?.({ block: 'center', behavior: still ? 'auto' : 'smooth' });
  mark.animate?.(
    [{ background: 'var(--highlight)' }, { background: 'var(--highlight)' }, {}],
    1800,
  );
}
