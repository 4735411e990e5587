import { render } from 'preact';
import { I18nProvider } from '../../components/i18n-context.tsx';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import { useLibrary } from '../../lib/pages/use-library.ts';
import { useLocale } from '../../lib/pages/use-locale.ts';
import { usePreferences } from '../../lib/pages/use-preferences.ts';
import type { Preferences } from '../../lib/reader/preferences.ts';
import { changePreferences } from '../../lib/settings/preferences.ts';
import { moveToTrash, restore } from '../../lib/storage/trash.ts';

function LibraryApp({ preferences }: { preferences: Preferences }) {
  const { state, retry } = useLibrary();
  return (
    <LibraryPage
      state={state}
      preferences={preferences}
      onPreferences={(patch) => void changePreferences(patch)}
      onDelete={(id) => void moveToTrash(id)}
      onUndo={(id) => void restore(id)}
      onRetry={retry}
      hrefFor={(id) => `/reader.html?article=${encodeURIComponent(id)}`}
    />
  );
}

function Root() {
  const preferences = usePreferences();
  const i18n = useLocale(preferences);
  if (!preferences || !i18n) return null;
  return (
    <I18nProvider i18n={i18n}>
      <LibraryApp preferences={preferences} />
    </I18nProvider>
  );
}

render(<Root />, document.getElementById('app') as HTMLElement);
