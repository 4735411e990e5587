import type { Article } from '../model/article.ts';
import type { ImageProblem } from '../model/problems.ts';
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
}

/** One content once, however many articles show it. */
export interface BlobRow {
  hash: string;
  blob: Blob;
  /** Unix ms. */
  storedAt: number;
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
