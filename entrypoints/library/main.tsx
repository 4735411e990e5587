import { render } from 'preact';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import { PageRoot } from '../../components/ui/PageRoot.tsx';
import { readerPath } from '../../lib/library/reader-address.ts';
import { ROOM_LINKS } from '../../lib/pages/addresses.ts';
import { libraryActions } from '../../lib/pages/library-actions.ts';
import { useBackupHabit } from '../../lib/pages/use-backup-habit.ts';
import { useLibrary } from '../../lib/pages/use-library.ts';
import { usePage } from '../../lib/pages/use-page.ts';
import { useShelfHints } from '../../lib/pages/use-shelf-hints.ts';
import { useShelfView } from '../../lib/pages/use-shelf-view.ts';
import { inPrivateWindow } from '../../lib/platform/context.ts';
import { GLOSSARY_PAGE, lookUpAddress } from '../../lib/reader/glossary-route.ts';
import type { Preferences } from '../../lib/reader/preferences.ts';
import { changePreferences } from '../../lib/settings/preferences.ts';
import { TRASH_LIFETIME_MS } from '../../lib/storage/trash.ts';

function LibraryApp({ preferences }: { preferences: Preferences }) {
  const { view, go } = useShelfView();
  const { habit } = useBackupHabit();
  const { state, retry } = useLibrary(view);
  const hints = useShelfHints(view.text);
  return (
    <LibraryPage
      view={view}
      state={state}
      hints={hints}
      actions={libraryActions}
      privateWindow={inPrivateWindow()}
      preferences={preferences}
      now={Date.now()}
      trashLifetimeMs={TRASH_LIFETIME_MS}
      onPreferences={(patch) => void changePreferences(patch)}
      onView={go}
      onRetry={retry}
      backup={inPrivateWindow() ? null : habit}
      settingsUrl={ROOM_LINKS.options}
      pasteUrl={ROOM_LINKS.paste}
      glossaryUrl={GLOSSARY_PAGE}
      onLookUp={(text) => location.assign(lookUpAddress(text))}
      hrefFor={(id) => readerPath({ articleId: id })}
    />
  );
}

function Root() {
  const page = usePage();
  return (
    page && (
      <PageRoot page={page} onReload={() => location.reload()}>
        <LibraryApp preferences={page.preferences} />
      </PageRoot>
    )
  );
}

render(<Root />, document.getElementById('app') as HTMLElement);
