import type { Bilingual } from '../term.ts';

/** Languages whose readers know the characters: Chinese, Japanese, Korean. */
export type HanLanguage = 'zh' | 'ja' | 'ko';

/**
 * A warning for whoever knows a headword's characters from another language. What Chinese and
 * Japanese say has been compared with public dictionaries (CC-CEDICT, EDICT); what Korean says
 * has not, and is shown as unconfirmed.
 */
export interface FalseFriend {
  /** The headword's characters that mislead, in traditional form and in the headword's order. */
  word: string;
  /** Whose readers it misleads. */
  readers: readonly HanLanguage[];
  /** What they call the thing themselves, where one word is the usual one; simplified for Chinese. */
  usual?: Readonly<Partial<Record<HanLanguage, string>>>;
  /** One or two sentences. */
  warning: Bilingual;
}
