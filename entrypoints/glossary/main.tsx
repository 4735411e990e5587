import { render } from 'preact';
import { GlossaryPage } from '../../components/glossary/GlossaryPage.tsx';
import { I18nProvider } from '../../components/i18n-context.tsx';
import { UpdateBar } from '../../components/ui/UpdateBar.tsx';
import { allTerms } from '../../lib/glossary/terms/all.ts';
import { useGlossary } from '../../lib/pages/use-glossary.ts';
import { useGlossaryRoute } from '../../lib/pages/use-glossary-route.ts';
import { useLocale } from '../../lib/pages/use-locale.ts';
import { useOccurrences } from '../../lib/pages/use-occurrences.ts';
import { usePlaceFinder } from '../../lib/pages/use-place-finder.ts';
import { usePreferences } from '../../lib/pages/use-preferences.ts';
import { useSuperseded } from '../../lib/pages/use-superseded.ts';
import type { Preferences } from '../../lib/reader/preferences.ts';
import { changePreferences } from '../../lib/settings/preferences.ts';
import { toVietnamTime } from '../../lib/text/dates.ts';

function GlossaryApp({ preferences }: { preferences: Preferences }) {
  const { terms, ordered, families, glossary, find } = useGlossary(allTerms);
  const { route, previous, arrival, go, back } = useGlossaryRoute();
  const today = toVietnamTime(Date.now()).slice(0, 10);
  const findPlaces = usePlaceFinder(route.page === 'search' && route.query !== '');
  const termId = route.page === 'term' ? route.id : '';
  const occurrences = useOccurrences(termId, { glossary, today });
  return (
    <GlossaryPage
      route={route}
      previous={previous}
      arrival={arrival}
      terms={terms}
      ordered={ordered}
      families={families}
      find={find}
      findPlaces={findPlaces}
      today={today}
      saved={{
        state: occurrences.state,
        onFind: occurrences.find,
        onStop: occurrences.stop,
        hrefFor: (id) => `/reader.html?article=${encodeURIComponent(id)}`,
      }}
      preferences={preferences}
      libraryUrl="/library.html"
      onPreferences={(patch) => void changePreferences(patch)}
      onRoute={go}
      onBack={back}
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
      <GlossaryApp preferences={preferences} />
      {superseded && <UpdateBar onReload={() => location.reload()} />}
    </I18nProvider>
  );
}

render(<Root />, document.getElementById('app') as HTMLElement);
