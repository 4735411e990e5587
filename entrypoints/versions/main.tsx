import { render } from 'preact';
import { useState } from 'preact/hooks';
import { I18nProvider } from '../../components/i18n-context.tsx';
import { UpdateBar } from '../../components/ui/UpdateBar.tsx';
import { VersionsPage } from '../../components/versions/VersionsPage.tsx';
import { chooseVersions } from '../../lib/library/choose-versions.ts';
import { readerPath } from '../../lib/library/reader-address.ts';
import {
  parseComparing,
  versionsAddress,
  type Comparing,
} from '../../lib/library/versions-address.ts';
import { ROOM_LINKS } from '../../lib/pages/addresses.ts';
import { useComparison, useVersions } from '../../lib/pages/use-comparison.ts';
import { useEntryTitle } from '../../lib/pages/use-entry-title.ts';
import { useLocale } from '../../lib/pages/use-locale.ts';
import { usePreferences } from '../../lib/pages/use-preferences.ts';
import { useSuperseded } from '../../lib/pages/use-superseded.ts';
import type { Preferences } from '../../lib/reader/preferences.ts';

const NOTHING: Comparing = { articleId: '', from: null, to: null };

function VersionsApp({ preferences }: { preferences: Preferences }) {
  const [comparing, setComparing] = useState(parseComparing(location.search) ?? NOTHING);
  const { articleId } = comparing;
  const versions = useVersions(articleId);
  const title = useEntryTitle(articleId, versions);
  const entries = versions.phase === 'ready' ? versions.value : [];
  const chosen = chooseVersions(entries, comparing);
  const lines = useComparison(articleId, chosen);
  return (
    <VersionsPage
      links={ROOM_LINKS}
      preferences={preferences}
      title={title}
      versions={versions}
      chosen={chosen}
      lines={lines}
      onChoose={(choice) => {
        setComparing({ articleId, ...choice });
        history.replaceState(null, '', versionsAddress({ articleId, ...choice }));
      }}
      hrefFor={(version) => {
        const newest = version === entries[0]?.number;
        return readerPath({ articleId, version: newest ? null : version });
      }}
    />
  );
}

function Root() {
  const preferences = usePreferences();
  const i18n = useLocale(preferences);
  const superseded = useSuperseded();
  if (!preferences || !i18n) return null;
  return (
    <I18nProvider i18n={i18n}>
      <VersionsApp preferences={preferences} />
      {superseded && <UpdateBar onReload={() => location.reload()} />}
    </I18nProvider>
  );
}

render(<Root />, document.getElementById('app') as HTMLElement);
