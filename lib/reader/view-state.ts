import type { OpenProblem } from '../model/problems.ts';
import type { SavePlace } from '../model/saved-article.ts';

/** What the reader's page is told about things that happen elsewhere: images, saving, loading. */

/** Why an image could not be had. */
export type ImageFailure =
  | 'offline'
  | 'not-found'
  | 'refused'
  | 'not-an-image'
  | 'too-large'
  | 'storage';

export type ImageState =
  | { state: 'loading' }
  /** `url` is a blob: or data: address, or the paper's own while the article is unsaved. */
  | { state: 'ready'; url: string }
  /** The extension may not read from `host` until the reader allows it. */
  | { state: 'no-access'; host: string }
  | { state: 'failed'; reason: ImageFailure };

export type SaveFailure = DatabaseProblem | 'disk-full';

/** Where saving puts the article; a failure when it is known beforehand that it cannot be saved. */
export type SaveOutlook = SavePlace | SaveFailure;

/** `done` and `total` count images; the text is always stored first. `savedAt` is Unix time in ms. */
export type SaveState =
  | { phase: 'unsaved' }
  | { phase: 'saving'; done: number; total: number }
  | { phase: 'saved'; done: number; total: number; failed: number; savedAt: number }
  | { phase: 'failed'; reason: SaveFailure };

/** Why the reader has no article to show. */
export type LoadProblem =
  | OpenProblem
  | DatabaseProblem
  | 'draft-gone'
  | 'article-gone'
  | 'no-address';

export type DatabaseProblem =
  | 'database-unavailable'
  | 'database-blocked'
  | 'database-newer'
  | 'unknown';
