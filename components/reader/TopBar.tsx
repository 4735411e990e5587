import type { Ref } from 'preact';
import { useText } from '../i18n-context.tsx';
import { Button, IconButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Popover } from '../ui/Popover.tsx';
import { PreferencesPanel, type PreferencesPanelProps } from './PreferencesPanel.tsx';
import { SaveControl, type SaveControlProps } from './SaveControl.tsx';

interface TopBarProps extends SaveControlProps, PreferencesPanelProps {
  libraryUrl: string;
  /** Address of the settings. */
  settingsUrl: string;
  libraryLink: Ref<HTMLAnchorElement>;
  /** Null for a text that has no original to go to. */
  originalUrl: string | null;
  siteName: string;
  termsOpen: boolean;
  onTerms(): void;
  onHelp(): void;
}

/** The reader's tools: quiet, and always at hand. */
export function TopBar(props: TopBarProps) {
  const { libraryUrl, libraryLink, originalUrl, siteName, termsOpen, onTerms, onHelp } = props;
  const { t } = useText();
  return (
    <nav class="top-bar" aria-label={t('reader.toolbar')}>
      <span class="wordmark" lang="vi">
        {t('app.name')}
      </span>
      <a class="bar-link" href={libraryUrl} ref={libraryLink}>
        <Icon name="library" />
        <span class="button__words">{t('common.library')}</span>
      </a>
      <span class="top-bar__space" />
      {originalUrl !== null && (
        <a
          class="bar-link"
          href={originalUrl}
          target="_blank"
          rel="noopener noreferrer"
          title={t('reader.originalLong', { site: siteName })}
        >
          <Icon name="external" />
          <span class="button__words">{t('reader.original')}</span>
          <span class="visually-hidden">{` ${t('common.newTab')}`}</span>
        </a>
      )}
      <Button
        kind="quiet"
        icon="terms"
        collapses
        aria-expanded={termsOpen}
        onClick={onTerms}
        data-terms-toggle
      >
        {t('reader.termsButton')}
      </Button>
      <Popover label={t('preferences.title')} icon="letters" title={t('preferences.title')}>
        {() => (
          <PreferencesPanel
            preferences={props.preferences}
            onPreferences={props.onPreferences}
            settingsUrl={props.settingsUrl}
          />
        )}
      </Popover>
      <span class="top-bar__keys">
        <IconButton icon="keyboard" label={t('reader.shortcuts')} onClick={onHelp} />
      </span>
      <span class="top-bar__save" data-phase={props.save.phase}>
        <SaveControl {...props} />
      </span>
    </nav>
  );
}
