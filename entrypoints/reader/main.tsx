import { render } from 'preact';
import { I18nProvider } from '../../components/i18n-context.tsx';
import { createGlossary } from '../../lib/glossary/glossary.ts';
import { allTerms } from '../../lib/glossary/terms/all.ts';
import { useLocale } from '../../lib/pages/use-locale.ts';
import { usePreferences } from '../../lib/pages/use-preferences.ts';
import { ReaderApp } from './ReaderApp.tsx';

const glossary = createGlossary(allTerms);

function Root() {
  const preferences = usePreferences();
  const i18n = useLocale(preferences);
  if (!preferences || !i18n) return null;
  return (
    <I18nProvider i18n={i18n}>
      <ReaderApp glossary={glossary} preferences={preferences} />
    </I18nProvider>
  );
}

render(<Root />, document.getElementById('app') as HTMLElement);
