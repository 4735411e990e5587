import type { Bilingual } from '../term.ts';

/** A Hán character of the glossary's headwords. */
export interface HanCharacter {
  /** As it is written in Taiwan and was in old Viet Nam: the form by which headwords name it. */
  traditional: string;
  /** As it is written in China; the traditional form where they do not differ. */
  simplified: string;
  /** As Japan writes it in today's words (聯合 is 連合); the traditional form where they do not differ. */
  japanese: string;
  /** Hán-Việt readings that headwords use, lower case, the commonest first. */
  readings: readonly string[];
  /** What it means on its own, in a few words; several readings are told apart by a semicolon. */
  gloss: Bilingual;
}

/**
 * A character as the data has it: one form, or three (traditional, simplified, Japanese); readings
 * with a slash between; the gloss in Vietnamese and in English.
 */
export type HanRow = readonly [forms: string, readings: string, vi: string, en: string];

/** The character of a row. */
export function hanCharacter([forms, readings, vi, en]: HanRow): HanCharacter {
  const [traditional = '', simplified = traditional, japanese = traditional] = Array.from(forms);
  return { traditional, simplified, japanese, readings: readings.split('/'), gloss: { vi, en } };
}
