import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { I18nProvider } from '../../components/i18n-context.tsx';
import { NotAnArticle } from '../../components/not-an-article/NotAnArticle.tsx';
import { sendMessage } from '../../lib/messaging/messenger.ts';
import type { PageReport } from '../../lib/messaging/protocol.ts';
import { ROOM_LINKS } from '../../lib/pages/addresses.ts';
import { useLocale } from '../../lib/pages/use-locale.ts';
import { usePreferences } from '../../lib/pages/use-preferences.ts';
import { currentTab, openPage } from '../../lib/platform/tabs.ts';

interface Asked {
  tabId: number;
  report: PageReport | null;
}

/** The small page of a tab where detection said no: why, "try anyway" and the library. */
function Root() {
  const preferences = usePreferences();
  const i18n = useLocale(preferences);
  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(() => {
    void currentTab().then(async (tab) => {
      if (!tab) return window.close();
      // Without an answer the page offers what it offers for a page nothing is known of.
      const report = await sendMessage('detectionOf', { tabId: tab.id }).catch(() => null);
      setAsked({ tabId: tab.id, report });
    });
  }, []);
  if (!preferences || !i18n || !asked) return null;
  const { tabId, report } = asked;
  const tryAnyway = (): void => {
    void sendMessage('openReader', { tabId, force: true })
      .catch(() => null)
      .finally(() => window.close());
  };
  return (
    <I18nProvider i18n={i18n}>
      <NotAnArticle
        layout="popup"
        detection={report?.detection ?? null}
        pageUrl={report?.url ?? null}
        canTry
        libraryUrl={ROOM_LINKS.library}
        preferences={preferences}
        onTryAnyway={tryAnyway}
        onOpenLibrary={() => void openPage(ROOM_LINKS.library).finally(() => window.close())}
      />
    </I18nProvider>
  );
}

render(<Root />, document.getElementById('app') as HTMLElement);
