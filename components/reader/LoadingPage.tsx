import { useText } from '../i18n-context.tsx';
import { Page, type Appearance } from '../ui/Page.tsx';
import './reader.css';

/** Shown for the moment before the article comes; its words wait, so that a fast opening does not flash. */
export function LoadingPage({ preferences }: { preferences: Appearance }) {
  const { t } = useText();
  return (
    <Page appearance={preferences}>
      <main class="reader" aria-busy="true">
        <p class="waiting" role="status">
          {t('reader.loading')}
        </p>
      </main>
    </Page>
  );
}
