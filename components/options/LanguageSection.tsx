import { useText } from '../i18n-context.tsx';
import { LanguageChoices, type PreferencesPanelProps } from '../reader/PreferencesPanel.tsx';
import { RoomSection } from '../ui/RoomSection.tsx';

export function LanguageSection(props: PreferencesPanelProps) {
  const { t } = useText();
  return (
    <RoomSection id="languages" title={t('options.sections.languages')}>
      <p class="quiet">{t('options.languagesText')}</p>
      <div class="choices-column">
        <LanguageChoices {...props} />
      </div>
    </RoomSection>
  );
}
