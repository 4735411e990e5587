import { createInstance, type i18n as I18n, type TFunction } from 'i18next';
import type { Language } from '../reader/preferences.ts';
import { en } from './locales/en.ts';
import { vi } from './locales/vi.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof vi };
  }
}

export type { I18n };
export type Translate = TFunction;

/**
 * An i18next instance with both languages loaded, ready at once; `changeLanguage` switches.
 * A key without a text would show as the key itself: the types and a test rule that out.
 */
export function createI18n(language: Language): I18n {
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    supportedLngs: ['vi', 'en'],
    fallbackLng: false,
    initAsync: false,
    resources: { vi: { translation: vi }, en: { translation: en } },
    // Texts go into text nodes and attributes through Preact, never into HTML.
    interpolation: { escapeValue: false },
  });
  return i18n;
}
