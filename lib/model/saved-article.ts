import type { Article } from './article.ts';
import type { ImageProblem } from './problems.ts';

/** How the reader keeps a saved article: nothing of it comes from the page. */
export interface Shelving {
  /** As written by the reader, each once (lib/library/shelf/tag-name.ts). */
  tags: string[];
  /** Ids of collections. */
  collections: string[];
  favourite: boolean;
  /** Opened from the library at least once, or marked so. */
  read: boolean;
  /** Done with: out of sight, but found. */
  archived: boolean;
}

/** A named group of articles. */
export interface Collection {
  id: string;
  name: string;
  /** Unix ms. */
  createdAt: number;
}

/** One line of the library: what a list needs, without the text. Times are Unix ms. */
export interface LibraryEntry extends Shelving {
  id: string;
  url: string;
  title: string;
  siteName: string;
  province: string | null;
  /** As in Article: ISO 8601 with offset or YYYY-MM-DD. */
  publishedAt: string | null;
  savedAt: number;
  updatedAt: number;
  /** Null unless the article lies in the trash. */
  deletedAt: number | null;
  /** Images of the newest version. */
  images: ImageCount;
  /** Number of the newest version of its text, from 1. */
  version: number;
  /** Unix ms: when that version was saved. */
  versionAt: number;
  /** See lib/library/content-facts.ts. */
  contentHash: string;
  /** Size of the newest text as UTF-8 JSON, images not counted. */
  bytes: number;
  syllables: number;
}

export interface ImageCount {
  total: number;
  saved: number;
  failed: number;
}

export interface SavedArticle {
  entry: LibraryEntry;
  article: Article;
}

/** One version of a saved article's text. */
export interface VersionEntry {
  /** From 1. */
  number: number;
  /** Unix ms. */
  savedAt: number;
}

/** What saving an article came to. */
export type SaveOutcome =
  | 'new'
  /** In the library already, and saying something else now: the text before is an earlier version. */
  | 'changed'
  /** In the library already, saying the same. */
  | 'unchanged'
  /** Taken out of the trash, saying the same. */
  | 'restored';

/** Where "save" puts an article. */
export type SavePlace =
  | 'library'
  /** A private window of Chrome has a database of its own, in memory, that ends with it. */
  | 'this-window'
  /** From a private window of Firefox: the library of ordinary windows, on the disk. */
  | 'outside-window';

export type ImageState = 'waiting' | 'saved' | 'failed';

/** An image of a saved article and how far it got. */
export interface SavedImage {
  /** As in the article's ImageRef. */
  src: string;
  state: ImageState;
  /** Tries that came to an end without the image. */
  attempts: number;
  /** Why the last try failed. */
  problem: ImageProblem | null;
  bytes: number | null;
  /** Unix ms before which a waiting image is not tried. */
  nextAt: number;
}
