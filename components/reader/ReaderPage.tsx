import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Annotation } from '../../lib/annotate/annotation.ts';
import type { Detection } from '../../lib/model/detection.ts';
import { isTextAddress } from '../../lib/model/text-address.ts';
import { orderMarks } from '../../lib/reader/segments.ts';
import type { ShortcutAction } from '../../lib/reader/shortcuts.ts';
import { termList } from '../../lib/reader/term-list.ts';
import type { EditionState, ImageState, SaveState } from '../../lib/reader/view-state.ts';
import type { MissingAccess } from '../../lib/sites/paper-access.ts';
import { ArticleView, type ArticleViewProps } from '../article/ArticleView.tsx';
import { markId } from '../article/marks-context.ts';
import { TermList } from '../article/TermList.tsx';
import { SHEET_WIDTH } from '../article/use-marks.ts';
import { useText } from '../i18n-context.tsx';
import { DetectionReasons } from '../not-an-article/DetectionReasons.tsx';
import { scrollBehavior, wantsStillness } from '../ui/motion.ts';
import { Page } from '../ui/Page.tsx';
import { LettersNote } from './LettersNote.tsx';
import { EditionNote } from './EditionNote.tsx';
import { PagesNotice, type PagesNoticeProps } from './PagesNotice.tsx';
import { OutlookNote } from './OutlookNote.tsx';
import { ResumeNote } from './ResumeNote.tsx';
import { AccessNotice } from './AccessNotice.tsx';
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
  /** Address of the settings. */
  settingsUrl: string;
  /** Access that the article's paper has not, or no longer; null when it has all. */
  missingAccess: MissingAccess | null;
  /** How this text stands to the versions in the library; null when there is nothing to say. */
  edition: EditionState | null;
  /** Address of the newest saved version; null when it cannot be opened here. */
  newestUrl: string | null;
  /** Bytes left on the disk after saving, when they are few; null when they are not. */
  lowRoom: number | null;
  /** How much had been read (0 to 1) when the page went back to where reading stopped; else null. */
  resumed: number | null;
  onTop(): void;
  /** Asks for match patterns, straight from the click. */
  onAllow(patterns: readonly string[]): void;
  /** Of an article in several pages: whether they are being fetched, and how to try again. */
  following: Pick<PagesNoticeProps, 'loading' | 'onRetry'>;
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
    save: () => maySave(save, props.edition) && props.onSave(),
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
        originalUrl={isTextAddress(article.url) ? null : article.url}
        siteName={article.siteName}
        termsOpen={termsOpen}
        onTerms={actions.terms}
        onHelp={actions.help}
      />
      <SaveAnnouncer {...props} />
      <ResumeNote resumed={props.resumed} onTop={props.onTop} />
      <main class="reader" data-terms={termsOpen ? '' : undefined}>
        <Notes {...props} />
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

/** What is to be known before reading. */
function Notes(props: ReaderPageProps) {
  const { outlook, save, detection, article, following } = props;
  return (
    <div class="reader-notes">
      <OutlookNote outlook={outlook} save={save} />
      <LettersNote article={props.article} />
      <EditionNote {...props} />
      <LowRoomNote {...props} />
      {detection?.kind === 'other' && <Doubt detection={detection} />}
      <PaperAccess {...props} />
      {article.pages && (
        <PagesNotice pages={article.pages} {...following} onAskAccess={props.onAskAccess} />
      )}
    </div>
  );
}

function LowRoomNote({ lowRoom, settingsUrl }: ReaderPageProps) {
  const { t, format } = useText();
  if (lowRoom === null) return null;
  return (
    <p class="outlook" role="status">
      {t('space.low', { bytes: format.bytes(lowRoom) })}{' '}
      <a href={`${settingsUrl}#storage`}>{t('space.more')}</a>
    </p>
  );
}

/**
 * Says so when the browser took the paper's access back; that a paper could be allowed is said only
 * where images wait for it.
 */
function PaperAccess({ missingAccess, images, settingsUrl, onAllow }: ReaderPageProps) {
  if (missingAccess === null) return null;
  const waits = ({ state }: ImageState) => state === 'no-access';
  if (missingAccess.kind === 'optional' && ![...images.values()].some(waits)) return null;
  return (
    <AccessNotice missing={missingAccess} accessUrl={`${settingsUrl}#access`} onAllow={onAllow} />
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

function maySave({ phase }: SaveState, edition: EditionState | null): boolean {
  return phase === 'unsaved' || phase === 'failed' || edition?.kind === 'changed';
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
  mark.scrollIntoView({ block: 'center', behavior: scrollBehavior() });
  if (wantsStillness()) return;
  mark.animate([{ background: 'var(--highlight)' }, { background: 'var(--highlight)' }, {}], 1800);
}
