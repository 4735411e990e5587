import { render } from 'preact';
import { I18nProvider } from '../../components/i18n-context.tsx';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';
import { annotateArticle } from '../../lib/annotate/annotate.ts';
import { createGlossary } from '../../lib/glossary/glossary.ts';
import { allTerms } from '../../lib/glossary/terms/all.ts';
import { ROOM_LINKS } from '../../lib/pages/addresses.ts';
import { useLocale } from '../../lib/pages/use-locale.ts';
import { usePreferences } from '../../lib/pages/use-preferences.ts';
import { useToolbarButton } from '../../lib/pages/use-toolbar-button.ts';
import { welcomeArticle } from '../../lib/pages/welcome-article.ts';
import { browserFamily } from '../../lib/platform/context.ts';
import { changePreferences } from '../../lib/settings/preferences.ts';
import { vietnamDay } from '../../lib/text/dates.ts';

const today = vietnamDay(Date.now());
const glossary = createGlossary(allTerms);
const sample = {
  article: welcomeArticle,
  annotations: annotateArticle(welcomeArticle, {
    glossary,
    date: welcomeArticle.publishedAt ?? today,
  }),
  terms: glossary.terms,
  today,
};

function Root() {
  const preferences = usePreferences();
  const i18n = useLocale(preferences);
  const { pinned, commands } = useToolbarButton();
  if (!preferences || !i18n) return null;
  return (
    <I18nProvider i18n={i18n}>
      <WelcomePage
        links={ROOM_LINKS}
        preferences={preferences}
        onPreferences={(patch) => void changePreferences(patch)}
        sample={sample}
        family={browserFamily()}
        pinned={pinned}
        commands={commands}
      />
    </I18nProvider>
  );
}

render(<Root />, document.getElementById('app') as HTMLElement);
