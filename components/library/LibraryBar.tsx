import { useText } from '../i18n-context.tsx';
import { PreferencesPanel, type PreferencesPanelProps } from '../reader/PreferencesPanel.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Popover } from '../ui/Popover.tsx';

export interface LibraryBarProps extends PreferencesPanelProps {
  /** Address of the glossary. */
  glossaryUrl: string;
  /** Address of the page for pasting a text. */
  pasteUrl: string;
  /** Address of the settings. */
  settingsUrl: string;
}

/** The bar above the library. */
export function LibraryBar({
  preferences,
  onPreferences,
  settingsUrl,
  glossaryUrl,
  pasteUrl,
}: LibraryBarProps) {
  const { t } = useText();
  return (
    <nav class="top-bar" aria-label={t('reader.toolbar')}>
      <span class="wordmark" lang="vi">
        {t('app.name')}
      </span>
      <span class="top-bar__space" />
      <Popover label={t('preferences.title')} icon="letters" title={t('preferences.title')}>
        {() => (
          <PreferencesPanel
            preferences={preferences}
            onPreferences={onPreferences}
            settingsUrl={settingsUrl}
          />
        )}
      </Popover>
      <a class="bar-link" href={pasteUrl} title={t('paste.open')}>
        <Icon name="paste" />
        <span class="button__words">{t('paste.open')}</span>
      </a>
      <a class="bar-link" href={glossaryUrl} title={t('glossary.open')}>
        <Icon name="glossary" />
        <span class="button__words">{t('glossary.open')}</span>
      </a>
      <a class="bar-link" href={settingsUrl} title={t('rooms.settings')}>
        <Icon name="settings" />
        <span class="button__words">{t('rooms.settings')}</span>
      </a>
    </nav>
  );
}
