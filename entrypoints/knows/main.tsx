import { render } from 'preact';
import { KnowsPage } from '../../components/knows/KnowsPage.tsx';
import { PageRoot } from '../../components/ui/PageRoot.tsx';
import { ROOM_LINKS } from '../../lib/pages/addresses.ts';
import { useAccess } from '../../lib/pages/use-access.ts';
import { useDrafts } from '../../lib/pages/use-drafts.ts';
import { useFailures } from '../../lib/pages/use-failures.ts';
import { useHoldings } from '../../lib/pages/use-holdings.ts';
import { useOwnCounts } from '../../lib/pages/use-own-counts.ts';
import { usePermissions } from '../../lib/pages/use-permissions.ts';
import { usePage } from '../../lib/pages/use-page.ts';
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
  const page = usePage();
  return (
    page && (
      <PageRoot page={page} onReload={() => location.reload()}>
        <KnowsApp preferences={page.preferences} />
      </PageRoot>
    )
  );
}

render(<Root />, document.getElementById('app') as HTMLElement);
