import { useEffect, useRef, useState } from 'preact/hooks';
import type { LibraryRow, LibraryState } from '../../lib/reader/view-state.ts';
import { LookUpBox } from '../glossary/LookUpBox.tsx';
import { useText } from '../i18n-context.tsx';
import { PreferencesPanel, type PreferencesPanelProps } from '../reader/PreferencesPanel.tsx';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { Popover } from '../ui/Popover.tsx';
import { LibraryList } from './LibraryList.tsx';
import { UndoToast } from './UndoToast.tsx';
import './library.css';

export interface LibraryPageProps extends PreferencesPanelProps {
  state: LibraryState;
  /** In a private window of Chrome the library is another one, and ends with the window. */
  privateWindow?: boolean;
  /** The row leaves `state.rows`; the article can be brought back until the page is closed. */
  onDelete(id: string): void;
  onUndo(id: string): void;
  onRetry(): void;
  hrefFor(id: string): string;
  /** Address of the page for pasting a text; left out where there is no way there. */
  pasteUrl?: string;
  /** Address of the glossary. */
  glossaryUrl: string;
  /** Looks a text up in the glossary. */
  onLookUp(text: string): void;
  /** Address of the settings; left out where there is no way there. */
  settingsUrl?: string;
}

/** All saved articles, newest first as `state.rows` has them. */
export function LibraryPage(props: LibraryPageProps) {
  const { state, preferences, onPreferences, settingsUrl } = props;
  const { t } = useText();
  useEffect(() => {
    document.title = t('manifest.libraryTitle');
  }, [t]);
  return (
    <Page appearance={preferences}>
      <nav class="top-bar" aria-label={t('reader.toolbar')}>
        <span class="wordmark" lang="vi">
          {t('app.name')}
        </span>
        <span class="top-bar__space" />
        <Popover label={t('preferences.title')} icon="letters" title={t('preferences.title')}>
          {() => (
            <PreferencesPanel
              preferences={preferences}
              onPreferences={onPreferences}
              settingsUrl={settingsUrl}
            />
          )}
        </Popover>
        {props.pasteUrl !== undefined && (
          <a class="bar-link" href={props.pasteUrl} title={t('paste.open')}>
            <Icon name="paste" />
            <span class="button__words">{t('paste.open')}</span>
          </a>
        )}
        <a class="bar-link" href={props.glossaryUrl} title={t('glossary.open')}>
          <Icon name="glossary" />
          <span class="button__words">{t('glossary.open')}</span>
        </a>
        {settingsUrl !== undefined && (
          <a class="bar-link" href={settingsUrl} title={t('rooms.settings')}>
            <Icon name="settings" />
            <span class="button__words">{t('rooms.settings')}</span>
          </a>
        )}
      </nav>
      <main class="library">
        {state.phase === 'loading' && (
          <p class="waiting" role="status">
            {t('library.loading')}
          </p>
        )}
        {state.phase === 'failed' && (
          <Notice title={t('library.failedTitle')}>
            <p>{t(`problem.${state.reason}.text`)}</p>
            <div class="actions">
              <Button onClick={props.onRetry}>{t('common.retry')}</Button>
            </div>
          </Notice>
        )}
        {state.phase === 'ready' && <Shelf {...props} rows={state.rows} />}
      </main>
    </Page>
  );
}

function Shelf({
  rows,
  privateWindow,
  onDelete,
  onUndo,
  hrefFor,
  onLookUp,
}: LibraryPageProps & { rows: readonly LibraryRow[] }) {
  const { t } = useText();
  const [deleted, setDeleted] = useState<LibraryRow | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = (row: LibraryRow) => {
    setDeleted(row);
    onDelete(row.id);
  };
  const endUndo = () => {
    setDeleted(null);
    heading.current?.focus();
  };
  return (
    <>
      <header class="library__head">
        <h1 tabIndex={-1} ref={heading}>
          {t('library.title')}
        </h1>
        {rows.length > 0 && <p>{t('library.intro', { count: rows.length })}</p>}
        {privateWindow && <p role="note">{t('outlook.privateLibrary')}</p>}
        <LookUpBox onLookUp={onLookUp} />
      </header>
      {rows.length === 0 ? (
        <EmptyShelf />
      ) : (
        <LibraryList rows={rows} hrefFor={hrefFor} onDelete={remove} />
      )}
      <UndoToast
        row={deleted}
        onUndo={(id) => {
          onUndo(id);
          endUndo();
        }}
        onClose={endUndo}
      />
    </>
  );
}

/** Nothing saved yet: how to begin. */
function EmptyShelf() {
  const { t } = useText();
  return (
    <section class="empty-shelf">
      <h2>{t('library.emptyTitle')}</h2>
      <p>{t('library.emptyText')}</p>
      <ol>
        <li>{t('library.emptySteps.open')}</li>
        <li>{t('library.emptySteps.click')}</li>
        <li>{t('library.emptySteps.save')}</li>
      </ol>
    </section>
  );
}
