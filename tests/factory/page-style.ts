import type { Random } from '../tools/make-random.ts';

/** How a page sets its paragraphs. */
export type ParagraphForm = 'p' | 'div' | 'breaks' | 'span' | 'justified';
/** Where the words under a picture stand. */
export type CaptionForm =
  | 'table-desc'
  | 'table-plain'
  | 'figcaption'
  | 'centred-italic'
  | 'class'
  | 'box'
  | 'credit-line';
export type LazyForm = 'plain' | 'data-src' | 'srcset' | 'noscript';
export type LeadForm = 'element' | 'bold-first' | 'repeated' | 'first-paragraph';
export type HeadingForm = 'h2' | 'h3' | 'bold' | 'bold-div';
export type DialogueForm = 'minus-plus' | 'reporter' | 'bold' | 'ask-answer' | 'dashes';
export type BylineForm = 'right-bold' | 'class' | 'tin-anh' | 'thuc-hien' | 'capitals' | 'top';
export type CreditForm = 'sentence' | 'parentheses' | 'italic';
export type DateForm = 'long' | 'time-first' | 'dash' | 'updated' | 'dots' | 'plain';
export type RelatedForm =
  | 'family'
  | 'heading-list'
  | 'arrows'
  | 'single'
  | 'aside'
  | 'table'
  | 'card';

/** Every choice that makes one page of an article differ from another. */
export interface PageStyle {
  paragraph: ParagraphForm;
  caption: CaptionForm;
  lazy: LazyForm;
  /** The caption once more as the picture's alt. */
  altRepeats: boolean;
  lead: LeadForm;
  /** "(QNO) - " before the lead; empty for none. */
  dateline: string;
  heading: HeadingForm;
  dialogue: DialogueForm;
  byline: BylineForm;
  credit: CreditForm;
  date: DateForm;
  related: RelatedForm;
  /** 0 to 3: how much stands around and between the text. */
  noise: number;
  /** A stray end tag closes the text's container in the middle. */
  closesEarly: boolean;
  /** Whether the page has JSON-LD, and whether it calls local time UTC. */
  linkedData: 'none' | 'right' | 'utc';
  ogType: 'article' | 'website' | null;
}

/** What a family's pages can look like. */
export interface StyleRange {
  paragraphs: readonly ParagraphForm[];
  captions: readonly CaptionForm[];
  leads: readonly LeadForm[];
  bylines: readonly BylineForm[];
  datelines: readonly string[];
}

/** Chooses a style within a range. */
export function chooseStyle(range: StyleRange, random: Random): PageStyle {
  const noise = random.below(4);
  return {
    noise,
    closesEarly: noise === 3 && random.once(4),
    paragraph: random.pick(range.paragraphs),
    caption: random.pick(range.captions),
    lazy: random.pick(['plain', 'plain', 'data-src', 'srcset', 'noscript'] as const),
    altRepeats: random.once(2),
    lead: random.pick(range.leads),
    dateline: random.once(3) ? random.pick(range.datelines) : '',
    heading: random.pick(['h2', 'h3', 'bold', 'bold-div'] as const),
    dialogue: random.pick(['minus-plus', 'reporter', 'bold', 'ask-answer', 'dashes'] as const),
    byline: random.pick(range.bylines),
    credit: random.pick(['sentence', 'parentheses', 'italic'] as const),
    date: random.pick(['long', 'time-first', 'dash', 'updated', 'dots', 'plain'] as const),
    related: random.pick([
      'family',
      'heading-list',
      'arrows',
      'single',
      'aside',
      'table',
      'card',
    ] as const),
    linkedData: random.pick(['none', 'right', 'utc'] as const),
    ogType: random.pick(['article', 'article', 'website', null] as const),
  };
}
