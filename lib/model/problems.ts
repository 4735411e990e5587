/** What can go wrong and must be told to the reader. The codes are translated by lib/i18n. */

/** Why a page could not be opened in the reader. Travels in the reader's address. */
const OPEN_PROBLEMS = [
  /** A page of the browser itself or of its add-on shop, closed to every extension. */
  'browser-page',
  /** A file on this computer. */
  'local-file',
  /** A PDF, which has no text we could lift out. */
  'pdf',
  /** The browser does not let us read this page. */
  'no-access',
  /** The tab was closed or went elsewhere in the meantime. */
  'page-gone',
  /** The page answered with something that is not an article's data. */
  'bad-result',
  'too-large',
  /** Made so that reading it would hang the tab; given up in time. */
  'too-slow',
  'failed',
] as const;

export type OpenProblem = (typeof OPEN_PROBLEMS)[number];

/** True when `text` is one of OPEN_PROBLEMS: the address bar is not to be trusted. */
export function isOpenProblem(text: unknown): text is OpenProblem {
  return (OPEN_PROBLEMS as readonly unknown[]).includes(text);
}

export type StorageProblem =
  /** The browser keeps no data here ("never remember history", a private tab in Firefox). */
  | 'unavailable'
  | 'quota'
  /** The database was written by a newer version of the extension; it is left alone. */
  | 'newer-version'
  /** Another tab holds an older version of the database open. */
  | 'blocked'
  /** The rows of an older version could not be brought up to date; they are left as they were. */
  | 'upgrade-failed'
  | 'failed';

export type SaveProblem = StorageProblem | 'no-draft' | 'no-article';

export type ImageFailure =
  | 'http-status'
  /** The extension may not read that host; the reader can allow it. */
  | 'no-access'
  /** The paper sends us on to a host the extension may not read. */
  | 'elsewhere'
  | 'not-an-image'
  /** Cut off, or not to be decoded. */
  | 'damaged'
  | 'too-large'
  | 'network'
  | 'timeout'
  | 'quota';

export interface ImageProblem {
  reason: ImageFailure;
  /** HTTP status, when the server gave one that explains the failure. */
  status: number | null;
}

/** The same as it came from the network. */
export interface FetchProblem extends ImageProblem {
  /** How long the server wants to be left alone, ms; absent when it does not say. */
  retryAfterMs?: number;
}
