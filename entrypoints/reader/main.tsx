import { render } from 'preact';
import { I18nProvider } from '../../components/i18n-context.tsx';
import { UpdateBar } from '../../components/ui/UpdateBar.tsx';
import { createGlossary } from '../../lib/glossary/glossary.ts';
import { allTerms } from '../../lib/glossary/terms/all.ts';
import { useLocale } from '../../lib/pages/use-locale.ts';
import { usePreferences } from '../../lib/pages/use-preferences.ts';
import { useSuperseded } from '../../lib/pages/use-superseded.ts';
import { loadGazetteer } from '../../lib/places/load.ts';
import { ReaderApp } from './ReaderApp.tsx';

const glossary = createGlossary(allTerms);
/** On its way while the article is; without it an article has no places but reads all the same. */
const gazetteer = loadGazetteer().catch(() => null);

function Root() {
  const preferences = usePreferences();
  const i18n = useLocale(preferences);
  const superseded = useSuperseded();
  if (!preferences || !i18n) return null;
  return (
    <I18nProvider i18n={i18n}>
      <ReaderApp glossary={glossary} gazetteer={gazetteer} preferences={preferences} />
      {superseded && <UpdateBar onReload={() => location.reload()} />}
    </I18nProvider>
  );
}

render(<Root />, document.getElementById('app') as HTMLElement);
