import { render } from 'preact';
import { I18nProvider } from '../../components/i18n-context.tsx';
import { KnowsPage } from '../../components/knows/KnowsPage.tsx';
import { ROOM_LINKS } from '../../lib/pages/addresses.ts';
import { useAccess } from '../../lib/pages/use-access.ts';
import { useDrafts } from '../../lib/pages/use-drafts.ts';
import { useFailures } from '../../lib/pages/use-failures.ts';
import { useHoldings } from '../../lib/pages/use-holdings.ts';
import { useOwnCounts } from '../../lib/pages/use-own-counts.ts';
import { usePermissions } from '../../lib/pages/use-permissions.ts';
import { useLocale } from '../../lib/pages/use-locale.ts';
import { usePreferences } from '../../lib/pages/use-preferences.ts';
import { aboutExtension } from '../../lib/platform/context.ts';
import type { Preferences } from '../../lib/reader/preferences.ts';
import { SCHEMA_VERSION } from '../../lib/storage/schema.ts';

const { version, userAgent } = aboutExtension();
const versions = { extension: version, database: String(SCHEMA_VERSION), browser: userAgent };

function KnowsApp({ preferences }: { preferences: Preferences }) {
  const { drafts, remove, removeAll } = useDrafts();
  const { failures, forget } = useFailures();
  return (
    <KnowsPage
      links={ROOM_LINKS}
      preferences={preferences}
      drafts={drafts}
      holdings={useHoldings()}
      own={useOwnCounts()}
      access={useAccess().state}
      permissions={usePermissions()}
      versions={versions}
      failures={failures}
      onDeleteDraft={remove}
      onDeleteDrafts={removeAll}
      onForgetFailures={forget}
    />
  );
}

function Root() {
  const preferences = usePreferences();
  const i18n = useLocale(preferences);
  if (!preferences || !i18n) return null;
  return (
    <I18nProvider i18n={i18n}>
      <KnowsApp preferences={preferences} />
    </I18nProvider>
  );
}

render(<Root />, document.getElementById('app') as HTMLElement);
