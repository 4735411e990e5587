import type { I18n } from '../i18n/i18n.ts';
import type { Preferences } from '../reader/preferences.ts';
import { useLocale } from './use-locale.ts';
import { usePreferences } from './use-preferences.ts';
import { useSuperseded } from './use-superseded.ts';

export interface OpenPage {
  preferences: Preferences;
  i18n: I18n;
  /** A newer version of the extension has taken the database over. */
  superseded: boolean;
}

/** What every page that opens the database needs before it shows anything; null until it is there. */
export function usePage(): OpenPage | null {
  const preferences = usePreferences();
  const i18n = useLocale(preferences);
  const superseded = useSuperseded();
  return preferences && i18n && { preferences, i18n, superseded };
}
