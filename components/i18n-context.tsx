import { createContext, type ComponentChildren } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { createFormat, type Format } from '../lib/i18n/format.ts';
import type { I18n, Translate } from '../lib/i18n/i18n.ts';
import type { Language } from '../lib/reader/preferences.ts';

export interface Texts {
  t: Translate;
  /** Language of the interface, not of the article. */
  language: Language;
  format: Format;
}

const TextsContext = createContext<Texts | null>(null);

interface I18nProviderProps {
  i18n: I18n;
  children: ComponentChildren;
}

/** Gives the texts to everything below and draws it anew when the language changes. */
export function I18nProvider({ i18n, children }: I18nProviderProps) {
  const [language, setLanguage] = useState(i18n.language);

  useEffect(() => {
    setLanguage(i18n.language);
    i18n.on('languageChanged', setLanguage);
    return () => i18n.off('languageChanged', setLanguage);
  }, [i18n]);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const texts = useMemo<Texts>(() => {
    const known: Language = language === 'vi' ? 'vi' : 'en';
    return { t: i18n.getFixedT(known), language: known, format: createFormat(known) };
  }, [i18n, language]);

  return <TextsContext value={texts}>{children}</TextsContext>;
}

/** Texts in the current language. Must be called below an I18nProvider. */
export function useText(): Texts {
  const texts = useContext(TextsContext);
  if (texts === null) throw new Error('useText was called outside I18nProvider');
  return texts;
}
