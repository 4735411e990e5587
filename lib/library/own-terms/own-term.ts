import type { Bilingual, Category, TermLevel } from '../../glossary/term.ts';

/** A term the reader brought: written here, or imported with a pack. All text is NFC. */
export interface OwnTerm {
  /** `own-` and a slug, so that it never meets the id of a built-in term. */
  id: string;
  headword: string;
  /** Other written forms; none holds a semicolon, which parts them in forms and tables. */
  variants: readonly string[];
  /** Matched with their case kept. */
  abbreviations: readonly string[];
  /** Empty when the reader gave none; then a definition is there. */
  english: string;
  definition: Bilingual;
  /** One Hán character a syllable, `·` for a syllable without one; empty for none at all. */
  han: string;
  category: Category;
  level: TermLevel;
  example: Bilingual | null;
  /** Unix ms. */
  updatedAt: number;
}

/** What the reader keeps about a term, own or built in. */
export interface TermNote {
  termId: string;
  /** Plain text with line breaks; empty when the term is only hidden. */
  note: string;
  /** Hidden terms are neither marked nor listed; their page stays. */
  hidden: boolean;
  /** Unix ms. */
  updatedAt: number;
}

/** What a pack says of a term: everything but when. */
export type PackTerm = Omit<OwnTerm, 'updatedAt'>;
export type PackNote = Omit<TermNote, 'updatedAt'>;

export const OWN_ID_PREFIX = 'own-';

/** Lengths are UTF-16 units. */
export const OWN_LIMITS = {
  terms: 50_000,
  /** Notes of a pack. */
  notes: 60_000,
  id: 100,
  headword: 120,
  /** Variants and abbreviations, each. */
  forms: 20,
  english: 300,
  definition: 4_000,
  han: 120,
  example: 1_000,
  note: 10_000,
} as const;

/** What a term gets that names neither. */
export const DEFAULT_CATEGORY: Category = 'socio-economy';
export const DEFAULT_LEVEL: TermLevel = 3;
