import type { OfficePeriod } from '../citations/office-period.ts';
import type { PlaceStory } from '../places/story.ts';
import type { MentionedSense } from './mentioned-sense.ts';

/**
 * Annotations stand off: they name a place in an article and what stands there, and are
 * computed again whenever the glossary improves. They never overlap one another.
 */

/** Index into `article.blocks`, or one of the two pieces outside it. */
export type BlockIndex = number;
/** The lead. */
export const LEAD = -1;
export const TITLE = -2;

export interface Span {
  block: BlockIndex;
  /** UTF-16 offsets into the block's text (lib/model/block-text.ts). */
  start: number;
  end: number;
  surface: string;
}

export interface TermAnnotation extends Span {
  kind: 'term';
  termId: string;
  /** Index into the term's senses: the one in force on the article's date. */
  sense: number;
  /** The reader met an official misspelling of the term. */
  misspelt: boolean;
  /** The sentence speaks of another year, when the term meant something else. */
  mentioned?: MentionedSense;
  /** What the number or years beside it mean ("khóa XV", "nhiệm kỳ 2020-2025"). */
  period?: OfficePeriod;
}

export interface CitationAnnotation extends Span {
  kind: 'citation';
  number: string;
  /** Vietnamese name of the document type; null when the number does not say. */
  type: string | null;
  issuer: string | null;
  year: number | null;
  /** Named without its full number. */
  short: boolean;
  /** Ids of documents of the register that are meant, or may be (lib/citations/register.ts). */
  documents: readonly string[];
}

export interface PlaceAnnotation extends Span {
  kind: 'place';
  /** Id in the gazetteer (lib/places). */
  unitId: string;
  /** Named without a unit word. */
  bare: boolean;
  /** The unit on the article's day and today. */
  story: PlaceStory;
}

export type Annotation = TermAnnotation | CitationAnnotation | PlaceAnnotation;
