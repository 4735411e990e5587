import type { Page } from 'puppeteer-core';
import type { Language, Preferences } from '../../../lib/reader/preferences.ts';
import type { BrowserSession, ColorScheme } from './browser-session.ts';
import { waitUntil } from './wait-until.ts';

export interface Look {
  theme: Preferences['theme'];
  scheme: ColorScheme;
  language: Language;
}

const THEMES: readonly Pick<Look, 'theme' | 'scheme'>[] = [
  { theme: 'light', scheme: 'light' },
  { theme: 'sepia', scheme: 'light' },
  { theme: 'dark', scheme: 'light' },
  { theme: 'system', scheme: 'dark' },
  { theme: 'contrast', scheme: 'light' },
  { theme: 'contrast', scheme: 'dark' },
];

/** Every set of colours in both languages. */
export const LOOKS: readonly Look[] = THEMES.flatMap((theme) => [
  { ...theme, language: 'vi' as const },
  { ...theme, language: 'en' as const },
]);

/** Changes the preferences through the storage, as the settings do, and waits until `page` shows them. */
export async function putOn(session: BrowserSession, page: Page, look: Look): Promise<void> {
  // A tab nobody sees gets no frames, in which colours could come to rest.
  await page.bringToFront();
  await session.setColorScheme(look.scheme);
  const { theme, language } = look;
  await session.evaluate(
    page,
    async (preferences: object) => {
      const scope = globalThis as unknown as Record<
        'browser' | 'chrome',
        typeof import('wxt/browser').browser
      >;
      await (scope.browser ?? scope.chrome).storage.local.set({ preferences });
    },
    { theme, language },
  );
  await waitUntil(
    () =>
      session.evaluate(
        page,
        (wanted: string) => {
          const { lang, dataset } = document.documentElement;
          // Colours on their way to others are nobody's colours; what is folded away stands still.
          const moving = document.getAnimations().some(({ effect, playState }) => {
            const { target } = effect as KeyframeEffect;
            return playState === 'running' && target?.checkVisibility();
          });
          return !moving && `${dataset.theme} ${lang}` === wanted;
        },
        `${theme} ${language}`,
      ),
    { what: `${theme} in ${language}` },
  );
}
