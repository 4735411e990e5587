import {
  DEFINITION_LANGUAGES,
  LINE_WIDTHS,
  TEXT_SIZE,
  THEMES,
  type Preferences,
} from '../../lib/reader/preferences.ts';
import { useText } from '../i18n-context.tsx';
import { ChoiceGroup } from '../ui/ChoiceGroup.tsx';

export interface PreferencesPanelProps {
  preferences: Preferences;
  onPreferences(patch: Partial<Preferences>): void;
}

interface PanelProps extends PreferencesPanelProps {
  /** Address of the settings; left out where there is no way there. */
  settingsUrl?: string;
}

/** How the reader likes to read; every change shows at once. */
export function PreferencesPanel({ settingsUrl, ...props }: PanelProps) {
  const { t } = useText();
  return (
    <div class="preferences">
      <LookChoices {...props} />
      <LanguageChoices {...props} />
      <HabitSwitches {...props} />
      {settingsUrl !== undefined && (
        <p>
          <a href={settingsUrl}>{t('rooms.allSettings')}</a>
        </p>
      )}
    </div>
  );
}

/** Size, width and paper. */
export function LookChoices({ preferences, onPreferences }: PreferencesPanelProps) {
  const { t } = useText();
  return (
    <>
      <TextSize preferences={preferences} onPreferences={onPreferences} />
      <ChoiceGroup
        legend={t('preferences.lineWidth')}
        value={preferences.lineWidth}
        options={LINE_WIDTHS.map((value) => ({
          value,
          label: t(`preferences.lineWidths.${value}`),
        }))}
        onChange={(lineWidth) => onPreferences({ lineWidth })}
      />
      <ChoiceGroup
        legend={t('preferences.theme')}
        look="swatches"
        value={preferences.theme}
        options={THEMES.map((value) => ({ value, label: t(`preferences.themes.${value}`) }))}
        onChange={(theme) => onPreferences({ theme })}
      />
    </>
  );
}

/** The language of definitions and of everything around the article. */
export function LanguageChoices({ preferences, onPreferences }: PreferencesPanelProps) {
  const { t } = useText();
  return (
    <>
      <ChoiceGroup
        legend={t('preferences.definitions')}
        value={preferences.definitions}
        options={DEFINITION_LANGUAGES.map((value) => ({
          value,
          label: t(`preferences.definitionLanguages.${value}`),
        }))}
        onChange={(definitions) => onPreferences({ definitions })}
      />
      <InterfaceLanguage preferences={preferences} onPreferences={onPreferences} />
    </>
  );
}

export function InterfaceLanguage({ preferences, onPreferences }: PreferencesPanelProps) {
  const { t } = useText();
  return (
    <ChoiceGroup
      legend={t('preferences.language')}
      value={preferences.language ?? 'browser'}
      options={[
        { value: 'browser' as const, label: t('preferences.languages.browser') },
        { value: 'vi' as const, label: t('preferences.languages.vi'), lang: 'vi' },
        { value: 'en' as const, label: t('preferences.languages.en'), lang: 'en' },
      ]}
      onChange={(value) => onPreferences({ language: value === 'browser' ? null : value })}
    />
  );
}

/** Margin notes and single keys. */
export function HabitSwitches({ preferences, onPreferences }: PreferencesPanelProps) {
  const { t } = useText();
  return (
    <>
      <Switch
        label={t('preferences.marginNotes')}
        checked={preferences.marginNotes}
        onChange={(marginNotes) => onPreferences({ marginNotes })}
      />
      <Switch
        label={t('preferences.singleKeys')}
        checked={preferences.singleKeys}
        onChange={(singleKeys) => onPreferences({ singleKeys })}
      />
    </>
  );
}

/** The letter that stands for its own size on both ends of the slider. */
const SAMPLE_LETTER = 'A';

function TextSize({ preferences, onPreferences }: PreferencesPanelProps) {
  const { t } = useText();
  const { min, max, step } = TEXT_SIZE;
  const size = preferences.textSize;
  const set = (textSize: number) =>
    onPreferences({ textSize: Math.min(max, Math.max(min, textSize)) });
  return (
    <fieldset class="text-size">
      <legend>{t('preferences.textSize')}</legend>
      <button
        type="button"
        aria-label={t('preferences.smaller')}
        disabled={size <= min}
        onClick={() => set(size - step)}
      >
        <span class="text-size__small">{SAMPLE_LETTER}</span>
      </button>
      <input
        type="range"
        min={min}
        max={max}
        step={step}
        value={size}
        aria-label={t('preferences.textSize')}
        aria-valuetext={t('preferences.pixels', { size })}
        onInput={(event) => set(Number(event.currentTarget.value))}
      />
      <button
        type="button"
        aria-label={t('preferences.larger')}
        disabled={size >= max}
        onClick={() => set(size + step)}
      >
        <span class="text-size__large">{SAMPLE_LETTER}</span>
      </button>
    </fieldset>
  );
}

interface SwitchProps {
  label: string;
  checked: boolean;
  onChange(checked: boolean): void;
}

function Switch({ label, checked, onChange }: SwitchProps) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
