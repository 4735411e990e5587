import { render } from 'preact';
import { useMemo } from 'preact/hooks';
import { GlossaryPage } from '../../components/glossary/GlossaryPage.tsx';
import { useText } from '../../components/i18n-context.tsx';
import { OwnToolsContext } from '../../components/own/own-tools.ts';
import { PageRoot } from '../../components/ui/PageRoot.tsx';
import { allTerms } from '../../lib/glossary/terms/all.ts';
import { readerPath } from '../../lib/library/reader-address.ts';
import { ROOM_LINKS } from '../../lib/pages/addresses.ts';
import { useGlossary } from '../../lib/pages/use-glossary.ts';
import { useGlossaryRoute } from '../../lib/pages/use-glossary-route.ts';
import { useOccurrences } from '../../lib/pages/use-occurrences.ts';
import { useOwnFiles } from '../../lib/pages/use-own-files.ts';
import { useOwnGlossary } from '../../lib/pages/use-own-glossary.ts';
import { usePlaceFinder } from '../../lib/pages/use-place-finder.ts';
import { usePage } from '../../lib/pages/use-page.ts';
import { ownFormHash } from '../../lib/reader/glossary-route.ts';
import type { Preferences } from '../../lib/reader/preferences.ts';
import { changePreferences } from '../../lib/settings/preferences.ts';
import { vietnamDay } from '../../lib/text/dates.ts';

function GlossaryApp({ preferences }: { preferences: Preferences }) {
  const own = useOwnGlossary();
  const { terms: ownTerms, hidden, notes } = own.view;
  const overlay = useMemo(() => ({ terms: ownTerms, hidden }), [ownTerms, hidden]);
  const { terms, ordered, families, glossary, find } = useGlossary(allTerms, overlay);
  const { route, previous, arrival, go, back } = useGlossaryRoute();
  const today = vietnamDay(Date.now());
  const findPlaces = usePlaceFinder(route.page === 'search' && route.query !== '');
  const termId = route.page === 'term' ? route.id : '';
  const occurrences = useOccurrences(termId, { glossary, today });
  const ownFiles = useOwnFiles(own, { ordered, today, t: useText().t });
  const tools = { notes, editAddress: ownFormHash, newTab: false, onNote: own.actions.saveNote };
  return (
    <OwnToolsContext value={tools}>
      <GlossaryPage
        route={route}
        previous={previous}
        arrival={arrival}
        terms={terms}
        ordered={ordered}
        families={families}
        find={find}
        findPlaces={findPlaces}
        notes={notes}
        today={today}
        saved={{
          state: occurrences.state,
          onFind: occurrences.find,
          onStop: occurrences.stop,
          hrefFor: (id) => readerPath({ articleId: id }),
        }}
        own={ownFiles}
        preferences={preferences}
        libraryUrl={ROOM_LINKS.library}
        onPreferences={(patch) => void changePreferences(patch)}
        onRoute={go}
        onBack={back}
      />
    </OwnToolsContext>
  );
}

function Root() {
  const page = usePage();
  return (
    page && (
      <PageRoot page={page} onReload={() => location.reload()}>
        <GlossaryApp preferences={page.preferences} />
      </PageRoot>
    )
  );
}

render(<Root />, document.getElementById('app') as HTMLElement);
