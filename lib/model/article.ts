/**
 * An article is data, not HTML: a list of typed blocks holding inline runs.
 * All text is NFC with white space collapsed; every URL is absolute http(s).
 */

/** A stretch of text in one style. `href` is an absolute http(s) URL. */
export interface Run {
  text: string;
  bold?: true;
  italic?: true;
  href?: string;
}

export type RichText = Run[];

export interface ImageRef {
  /** Absolute http(s) URL of the image as the paper serves it. */
  src: string;
  /** Empty when it only repeated the caption. */
  alt: string;
  /** CSS pixels as declared by the page, null when it did not say. */
  width: number | null;
  height: number | null;
}

export interface ParagraphBlock {
  type: 'paragraph';
  runs: RichText;
}

export interface HeadingBlock {
  type: 'heading';
  /** 2 for a section of the article, 3 and 4 below it; 1 is the title's. */
  level: 2 | 3 | 4;
  runs: RichText;
}

export interface FigureBlock {
  type: 'figure';
  image: ImageRef;
  /** Without the credit; empty when the figure has no caption. */
  caption: RichText;
  /** The photographer or agency, without "Ảnh:". */
  credit: string | null;
}

export interface ListBlock {
  type: 'list';
  ordered: boolean;
  items: RichText[];
}

export interface TableCell {
  header: boolean;
  runs: RichText;
  colSpan: number;
  rowSpan: number;
}

export interface TableBlock {
  type: 'table';
  rows: TableCell[][];
}

export interface QuoteBlock {
  type: 'quote';
  paragraphs: RichText[];
}

/** One turn of an interview. The dialogue mark ("- ", "+ ", "P.V:") is not part of the text. */
export interface QuestionBlock {
  type: 'question';
  /** Who speaks, when the page names them ("P.V"). */
  speaker: string | null;
  runs: RichText;
}

export interface AnswerBlock {
  type: 'answer';
  speaker: string | null;
  runs: RichText;
}

/** A film, sound or interactive piece that stays on the paper's site: a link with a caption. */
export interface VideoBlock {
  type: 'video';
  url: string;
  poster: ImageRef | null;
  caption: RichText;
}

export type Block =
  | ParagraphBlock
  | HeadingBlock
  | FigureBlock
  | ListBlock
  | TableBlock
  | QuoteBlock
  | QuestionBlock
  | AnswerBlock
  | VideoBlock;

export interface RelatedLink {
  title: string;
  url: string;
}

/** A piece that was on the page and is not in the article. */
export interface Removal {
  /** Name of the cleaning step. */
  step: string;
  /** Why, in a few English words. */
  reason: string;
  /** The text left out, at most 500 UTF-16 units. */
  text: string;
  /** What was left out, so that it can be put back; absent when it was too long, or is not known. */
  blocks?: Block[];
  /** Index of the article's block it stood before; the number of blocks when it stood at the end. */
  at?: number;
}

/** How the article was obtained; shown by `inspect` and by "something missing?". */
export interface Extraction {
  /** Host of the known newspaper, null on an unknown site. */
  site: string | null;
  /** Id of the layout whose selectors matched, null when the generic path was used. */
  layout: string | null;
  /** Decisions worth telling a maintainer, in English. */
  notes: string[];
}

/** Why a further page of an article is not there. */
export type FurtherPageProblem =
  /** The extension may not read that site until the reader allows it. */
  | 'no-access'
  | 'offline'
  | 'refused'
  /** The page holds no text of an article. */
  | 'no-text'
  | 'too-large';

/** Another page of an article that the paper gives in several. */
export interface FurtherPage {
  /** From 1, as the paper counts. */
  number: number;
  url: string;
  /** `repeated`: the paper gave the same text again, and nothing is missing. */
  state: 'waiting' | 'joined' | 'repeated' | 'missing';
  /** Why it is missing; null otherwise. */
  problem: FurtherPageProblem | null;
  /** Blocks of the article that came from it. */
  blocks: number;
}

/** The pages an article was given in. */
export interface ArticlePages {
  /** Number of the page that was opened. */
  opened: number;
  /** All others, by number. */
  others: FurtherPage[];
}

export interface Article {
  /** Canonical address: absolute http(s), without fragment and tracking parameters. */
  url: string;
  title: string;
  /** The line above the title. */
  kicker: string | null;
  /** The sapo; never repeated in `blocks`. */
  lead: RichText | null;
  section: string | null;
  /** People, in normal case; the paper itself is not an author. */
  authors: string[];
  /** Where the paper took it from, without "Theo". */
  sourceCredit: string | null;
  /** ISO 8601 with offset, or YYYY-MM-DD when the page shows no time; a time without zone is +07:00. */
  publishedAt: string | null;
  /** The words the page prints for its date. */
  publishedAsPrinted: string | null;
  modifiedAt: string | null;
  siteName: string;
  /** The province the paper serves, named as on the day of publication; null for national papers. */
  province: string | null;
  /** BCP 47. */
  language: string;
  leadImage: ImageRef | null;
  blocks: Block[];
  related: RelatedLink[];
  removed: Removal[];
  extraction: Extraction;
  /** Absent when the article is on one page. */
  pages?: ArticlePages;
}
