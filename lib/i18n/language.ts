import type { Language } from '../reader/preferences.ts';

/** The reader's choice, else Vietnamese for a Vietnamese browser and English for every other. */
export function resolveLanguage(preference: Language | null, browserLanguage: string): Language {
  if (preference !== null) return preference;
  return /^vi\b/i.test(browserLanguage) ? 'vi' : 'en';
}
