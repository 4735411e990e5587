import { render } from 'preact';
import { PastePage } from '../../components/paste/PastePage.tsx';
import { PageRoot } from '../../components/ui/PageRoot.tsx';
import { ROOM_LINKS } from '../../lib/pages/addresses.ts';
import { usePaste } from '../../lib/pages/use-paste.ts';
import { usePage } from '../../lib/pages/use-page.ts';
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
  const page = usePage();
  return (
    page && (
      <PageRoot page={page} onReload={() => location.reload()}>
        <PasteApp preferences={page.preferences} />
      </PageRoot>
    )
  );
}

render(<Root />, document.getElementById('app') as HTMLElement);
