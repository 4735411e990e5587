import { useEffect, useState } from 'preact/hooks';
import { createI18n, type I18n } from '../i18n/i18n.ts';
import { resolveLanguage } from '../i18n/language.ts';
import { browserLanguage } from '../platform/context.ts';
import type { Preferences } from '../reader/preferences.ts';

/** The texts of a page in the reader's language, switched at run time; null until it is known. */
export function useLocale(preferences: Preferences | null): I18n | null {
  const [i18n, setI18n] = useState<I18n | null>(null);
  const language = preferences && resolveLanguage(preferences.language, browserLanguage());
  useEffect(() => {
    if (language === null) return;
    if (i18n === null) setI18n(createI18n(language));
    else void i18n.changeLanguage(language);
  }, [language]);
  return i18n;
}
