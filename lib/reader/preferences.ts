/** How a reader likes to read. Only what the reader changed is stored; the rest is filled in here. */

export const THEMES = ['system', 'light', 'sepia', 'dark', 'contrast'] as const;
export const LANGUAGES = ['vi', 'en'] as const;
export const DEFINITION_LANGUAGES = ['vi', 'en', 'both'] as const;
export const LINE_WIDTHS = ['narrow', 'medium', 'wide'] as const;

export type Theme = (typeof THEMES)[number];
export type Language = (typeof LANGUAGES)[number];
export type DefinitionLanguage = (typeof DEFINITION_LANGUAGES)[number];
export type LineWidth = (typeof LINE_WIDTHS)[number];

export interface Preferences {
  /** Null follows the browser's language: Vietnamese for vi, English for everything else. */
  language: Language | null;
  definitions: DefinitionLanguage;
  theme: Theme;
  /** Size of body text in CSS pixels, 14 to 32. */
  textSize: number;
  lineWidth: LineWidth;
  /** Glosses beside the text on wide screens. */
  marginNotes: boolean;
  /** Single-key shortcuts (s, l, t, ?). */
  singleKeys: boolean;
}

export const TEXT_SIZE = { min: 14, max: 32, step: 1, initial: 19 } as const;

export const DEFAULT_PREFERENCES: Preferences = {
  language: null,
  definitions: 'both',
  theme: 'system',
  textSize: TEXT_SIZE.initial,
  lineWidth: 'medium',
  marginNotes: true,
  singleKeys: true,
};
