/** A written article, free of any markup: what a page of it must give back. */
export interface ArticleSpec {
  /** Lower-case ASCII, as it stands in the address. */
  slug: string;
  /** Six digits, as it stands in the address. */
  id: string;
  section: string;
  title: string;
  lead: string;
  /** People; invented for the project. */
  authors: readonly string[];
  /** Where the paper took it from, without "Theo". */
  source: string | null;
  /** YYYY-MM-DDTHH:MM, Vietnamese time. */
  published: string;
  blocks: readonly BlockSpec[];
}

export type BlockSpec =
  | { type: 'paragraph'; text: string }
  | { type: 'heading'; text: string }
  | { type: 'figure'; name: string; caption: string; credit: string | null }
  | { type: 'list'; ordered: boolean; items: readonly string[] }
  | { type: 'table'; rows: readonly (readonly string[])[] }
  | { type: 'quote'; paragraphs: readonly string[] }
  | { type: 'question'; text: string }
  /** `more` are paragraphs of the same answer without a mark of their own. */
  | { type: 'answer'; text: string; more?: readonly string[] }
  | { type: 'video'; src: string };

/** A link to another article: never part of the text. */
export interface OtherNews {
  title: string;
  slug: string;
}
