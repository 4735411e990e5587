import { render } from 'preact';
import { I18nProvider } from '../../components/i18n-context.tsx';
import { PastePage } from '../../components/paste/PastePage.tsx';
import { UpdateBar } from '../../components/ui/UpdateBar.tsx';
import { ROOM_LINKS } from '../../lib/pages/addresses.ts';
import { useLocale } from '../../lib/pages/use-locale.ts';
import { usePaste } from '../../lib/pages/use-paste.ts';
import { usePreferences } from '../../lib/pages/use-preferences.ts';
import { useSuperseded } from '../../lib/pages/use-superseded.ts';
import { provinceNamesOn } from '../../lib/places/province-names.ts';
import type { Preferences } from '../../lib/reader/preferences.ts';
import { vietnamDay } from '../../lib/text/dates.ts';

function PasteApp({ preferences }: { preferences: Preferences }) {
  const paste = usePaste();
  const today = vietnamDay(Date.now());
  const { date } = paste.form;
  const provinces = provinceNamesOn(date === '' ? today : date);
  return (
    <PastePage
      appearance={preferences}
      links={ROOM_LINKS}
      form={paste.form}
      problem={paste.problem}
      converted={paste.converted}
      dateFound={paste.dateFound}
      today={today}
      provinces={provinces}
      onChange={paste.change}
      onFile={paste.openFile}
      onConvert={paste.convert}
      onRead={paste.read}
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
      <PasteApp preferences={preferences} />
      {superseded && <UpdateBar onReload={() => location.reload()} />}
    </I18nProvider>
  );
}

render(<Root />, document.getElementById('app') as HTMLElement);
