import type { SavedArticle } from '../model/saved-article.ts';

/** An image of an exported article. */
export interface ExportedImage {
  /** As in the article's ImageRef. */
  src: string;
  /** Media type of a picture. */
  type: string;
  base64: string;
}

/** A saved article as it leaves the library. */
export interface ExportedArticle extends SavedArticle {
  /** Those that are kept; the others are missing. */
  images: readonly ExportedImage[];
}
