import type { Article } from '../model/article.ts';
import type { ImageProblem } from '../model/problems.ts';
import type { ReadingPosition } from '../model/reading-position.ts';
import type { ImageState, LibraryEntry } from '../model/saved-article.ts';

/** A library entry and the keys of the addresses it is found under (lib/library/address-key.ts). */
export interface ArticleRow extends LibraryEntry {
  addresses: string[];
}

/** The text apart from its entry, so that listing the library never loads it. */
export interface TextRow {
  articleId: string;
  article: Article;
}

/** A text as it was before the paper changed it; the newest one is the article's TextRow. */
export interface VersionRow {
  articleId: string;
  /** From 1; the newest text has the number of its entry (`LibraryEntry.version`). */
  number: number;
  /** Unix ms. */
  savedAt: number;
  /** See lib/library/content-facts.ts. */
  contentHash: string;
  /** Size of the article's data as UTF-8 JSON. */
  bytes: number;
  article: Article;
}

/** How far a reader has come, apart from the entry: scrolling changes this row only. */
export interface PositionRow extends ReadingPosition {
  articleId: string;
  /** Unix ms. */
  updatedAt: number;
}

/** An image of a saved article: at once the job to fetch it and, later, the way to its blob. */
export interface ImageRow {
  articleId: string;
  src: string;
  /** Place in the article, from 0. */
  position: number;
  /** Where the article was read: sent as Referer when the server insists. */
  pageUrl: string;
  state: ImageState;
  attempts: number;
  problem: ImageProblem | null;
  /** Unix ms before which a waiting image is not tried; NOT_WHILE_IN_TRASH for never. */
  nextAt: number;
  /** SHA-256 of the content in hexadecimal, key of a blob; null until it is saved. */
  hash: string | null;
  bytes: number | null;
  /** False when only an earlier version of the text shows it. */
  current: boolean;
}

/** One content once, however many articles show it. */
export interface BlobRow {
  hash: string;
  blob: Blob;
  /** Unix ms. */
  storedAt: number;
}

/** An article whose words in the search index are not, or no longer, those of its text. */
export interface IndexQueueRow {
  articleId: string;
}

/** Whose words a part of the search index holds: a document's number is its place in the list. */
export interface IndexChunkRow {
  chunk: number;
  /** Null for a document that is gone or was indexed anew. */
  articleIds: (string | null)[];
}

/** Words of one bucket in one chunk (lib/library/search/postings.ts). */
export interface IndexRow {
  bucket: string;
  chunk: number;
  postings: Uint8Array<ArrayBuffer>;
}

/** What the reader has put back into an article, saved or not. */
export interface RestorationRow {
  /** lib/library/address-key.ts */
  key: string;
  /** Names of the pieces; see lib/reader/restored.ts. */
  pieces: string[];
  /** Unix ms. */
  changedAt: number;
}

export interface MetaRow {
  key: string;
  value: unknown;
}

export const NOT_WHILE_IN_TRASH = Number.MAX_SAFE_INTEGER;
