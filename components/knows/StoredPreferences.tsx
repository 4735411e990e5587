import { DEFAULT_PREFERENCES, type Preferences } from '../../lib/reader/preferences.ts';
import { useText, type Texts } from '../i18n-context.tsx';

type Describe = { [Key in keyof Preferences]: (value: Preferences[Key], texts: Texts) => string };

const switched = (on: boolean, { t }: Texts) => t(on ? 'knows.on' : 'knows.off');

const DESCRIBE: Describe = {
  language: (value, { t }) => t(`preferences.languages.${value ?? 'browser'}`),
  definitions: (value, { t }) => t(`preferences.definitionLanguages.${value}`),
  theme: (value, { t }) => t(`preferences.themes.${value}`),
  textSize: (size, { t }) => t('preferences.pixels', { size }),
  lineWidth: (value, { t }) => t(`preferences.lineWidths.${value}`),
  marginNotes: switched,
  singleKeys: switched,
};

const KEYS = Object.keys(DEFAULT_PREFERENCES) as (keyof Preferences)[];

/** The preferences that differ from the defaults: only these are stored. */
export function StoredPreferences({ preferences }: { preferences: Preferences }) {
  const texts = useText();
  const { t } = texts;
  const changed = KEYS.filter((key) => preferences[key] !== DEFAULT_PREFERENCES[key]);
  const describe = <Key extends keyof Preferences>(key: Key) =>
    DESCRIBE[key](preferences[key], texts);
  if (changed.length === 0) return <p>{t('knows.preferencesNone')}</p>;
  return (
    <dl class="facts">
      {changed.map((key) => (
        <>
          <dt>{t(`preferences.${key}`)}</dt>
          <dd>{describe(key)}</dd>
        </>
      ))}
    </dl>
  );
}
