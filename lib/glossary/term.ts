/** The shape of the glossary's data. Terms live in lib/glossary/terms/, one file a category. */

/** Every category, in the order readers are given them: who acts, where, by what, about what. */
export const CATEGORIES = [
  'party',
  'state',
  'cadre',
  'justice',
  'front',
  'defence',
  'admin-units',
  'planning',
  'rural',
  'documents',
  'reform',
  'meeting',
  'socio-economy',
  'finance',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** How soon a learner meets a term: 1 in nearly every article … 5 rarely. */
export const TERM_LEVELS = [1, 2, 3, 4, 5] as const;
export type TermLevel = (typeof TERM_LEVELS)[number];

/** `verified`: seen in the named source. Anything else is shown to the reader as unconfirmed. */
export type SourceStatus = 'verified' | 'partly' | 'secondary' | 'memory';

/** YYYY, YYYY-MM or YYYY-MM-DD: never more precise than what is known. */
export type PartialDate = string;

export interface Bilingual {
  vi: string;
  en: string;
}

export interface LegalSource {
  /** Document number ("1210/2016/UBTVQH13"); null for a source without one. */
  number: string | null;
  /** Short title in Vietnamese. */
  title: string;
  article: string | null;
  effective: PartialDate | null;
  url: string | null;
}

/** What a term means in one period. Periods of a term do not overlap; both ends inclusive. */
export interface Sense {
  from: PartialDate | null;
  to: PartialDate | null;
  /** What is particular to this period; null when the definition says it all (an undated term). */
  meaning: Bilingual | null;
  source: LegalSource | null;
  status: SourceStatus;
}

/**
 * When a form may be linked, for words that are also parts of other words. Every list holds
 * syllable sequences in normal spelling; they are compared on the matcher's canonical key.
 * What forbids comes first; of all that is asked (`only…`, `or…`, `near`, `everyday`) one is enough.
 */
export interface Cues {
  /** Not a term when directly followed by one of these ("hội" after "xã"). */
  notBefore?: readonly string[];
  /** Not a term when directly preceded by one of these ("trên" before "cơ sở"). */
  notAfter?: readonly string[];
  /** Not a term when a name follows that is spelt in no Vietnamese way ("Thủ tướng Johnson"). */
  notForeignNext?: true;
  /** Not a term when one of these stands near in its sentence ("bóng đá" beside "ban tổ chức"). */
  notNear?: readonly string[];
  /** Only a term when directly followed by one of these. */
  onlyBefore?: readonly string[];
  /** Only a term when directly preceded by one of these. */
  onlyAfter?: readonly string[];
  /** A word that stands near in its sentence also satisfies what is asked. */
  near?: readonly string[];
  /** Followed by a capitalised word also satisfies what is asked ("xã Quảng La"). */
  orCapitalNext?: true;
  /** A number before ("30 phường") also satisfies what is asked. */
  orNumberBefore?: true;
  /** A number after ("quận 7") also satisfies what is asked. */
  orNumberNext?: true;
  /**
   * A word of every day too ("kế hoạch", "kiểm tra"): a term where the text is about public
   * affairs, by the terms around it (lib/glossary/register.ts), or where another cue is satisfied.
   */
  everyday?: true;
  /** Must itself be written with a capital initial (sentence starts give no evidence and fail). */
  capital?: true;
  /** Only in what is said of this day or later: the article's, or an earlier year its sentence names. */
  from?: PartialDate;
  /** Only in what is said of this day or earlier. */
  to?: PartialDate;
}

export interface Term {
  /** Lower-case ASCII slug, unique, never reused: "do-thi-loai-i". */
  id: string;
  /** Modern standard spelling, NFC, modern tone placement. */
  headword: string;
  /** Other names of the same concept in public term lists. */
  aliases?: readonly string[];
  /** Other written forms. Tone placement, case, Ð/Đ and dashes need no variant: the matcher folds them. */
  variants: readonly string[];
  /** Matched with their case kept. */
  abbreviations: readonly string[];
  /** Official misspellings readers meet ("tinh giảm biên chế"): they lead here and the card says so. */
  misspellings?: readonly string[];
  category: Category;
  level: TermLevel;
  /** One entry per syllable of the headword: its Hán character, or null for a native syllable or numeral. */
  hanViet: readonly (string | null)[];
  english: string;
  definition: Bilingual;
  /** At least one, in order of time. An undated term has one sense with from and to null. */
  senses: readonly Sense[];
  /** Ids of other terms. */
  related?: readonly string[];
  /** A sentence written for this project that uses the term, and its translation. */
  example?: Bilingual;
  cues?: Cues;
  /** Cues of single forms, as spelt above; they stand in place of `cues` for that form. */
  formCues?: Readonly<Record<string, Cues>>;
  /** Brought by the reader; nothing vouches for it but the reader. */
  own?: true;
}
