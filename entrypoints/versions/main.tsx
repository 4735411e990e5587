import { render } from 'preact';
import { useState } from 'preact/hooks';
import { PageRoot } from '../../components/ui/PageRoot.tsx';
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
import { usePage } from '../../lib/pages/use-page.ts';
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
  const page = usePage();
  return (
    page && (
      <PageRoot page={page} onReload={() => location.reload()}>
        <VersionsApp preferences={page.preferences} />
      </PageRoot>
    )
  );
}

render(<Root />, document.getElementById('app') as HTMLElement);
