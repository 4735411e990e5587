/** What an extractor says of a page, in the form all are measured in. */
export interface Prediction {
  isArticle: boolean;
  /** Null when nothing was found. */
  article: PredictedArticle | null;
}

export interface PredictedArticle {
  title: string;
  /** Null when the extractor does not tell it from the body. */
  lead: string | null;
  authors: string[];
  /** As the extractor gives it; null when it gives none. */
  publishedAt: string | null;
  /** The texts of the body in order, in as many pieces as the extractor tells apart. */
  texts: string[];
}
