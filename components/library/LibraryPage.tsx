import { useEffect } from 'preact/hooks';
import type { Shelf } from '../../lib/library/shelf/shelf-state.ts';
import type { Stored } from '../../lib/reader/room-state.ts';
import type { BackupHabit } from '../../lib/reader/backup-habit.ts';
import { BackupReminder } from '../backup/BackupReminder.tsx';
import { useText } from '../i18n-context.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { LibraryBar, type LibraryBarProps } from './LibraryBar.tsx';
import { ShelfView, type ShelfViewProps } from './ShelfView.tsx';
import './library.css';

interface LibraryPageProps extends LibraryBarProps, Omit<ShelfViewProps, 'shelf'> {
  state: Stored<Shelf>;
  onRetry(): void;
  /** When the library was last backed up; null until it is known, and where no backup can be made. */
  backup: BackupHabit | null;
}

/** All saved articles: the library with its archive and its trash. */
export function LibraryPage({ state, onRetry, ...props }: LibraryPageProps) {
  const { t } = useText();
  useEffect(() => {
    document.title = t('manifest.libraryTitle');
  }, [t]);
  return (
    <Page appearance={props.preferences}>
      <LibraryBar
        preferences={props.preferences}
        onPreferences={props.onPreferences}
        settingsUrl={props.settingsUrl}
        glossaryUrl={props.glossaryUrl}
        pasteUrl={props.pasteUrl}
      />
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
              <Button onClick={onRetry}>{t('common.retry')}</Button>
            </div>
          </Notice>
        )}
        {state.phase === 'ready' && !state.value.partial && props.backup && (
          <BackupReminder
            habit={props.backup}
            oldestAt={state.value.oldestAt}
            now={props.now}
            url={`${props.settingsUrl}#backup`}
          />
        )}
        {state.phase === 'ready' && <ShelfView {...props} shelf={state.value} />}
      </main>
    </Page>
  );
}
