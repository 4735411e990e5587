import type { OpenProblem } from '../model/problems.ts';
import type { SavePlace } from '../model/saved-article.ts';

/** What the reader's page is told about things that happen elsewhere: images, saving, loading. */

/** Why an image could not be had. */
export type ImageFailure =
  | 'offline'
  | 'not-found'
  | 'refused'
  | 'busy'
  | 'elsewhere'
  | 'not-an-image'
  | 'damaged'
  | 'too-large'
  | 'storage';

export type ImageState =
  | { state: 'loading' }
  /** `url` is a blob: address: a page of ours loads nothing from elsewhere. */
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
  | {
      phase: 'saved';
      done: number;
      total: number;
      failed: number;
      savedAt: number;
      /** Those that could not be had, with the reason. */
      missing: readonly MissingImage[];
      /** Those that are tried again by themselves, the first of them at `at` (Unix ms); null for none. */
      later: { count: number; at: number } | null;
      /** How many versions of the text there are. */
      versions: number;
    }
  | { phase: 'failed'; reason: SaveFailure };

export interface MissingImage {
  /** Place among the images of the article, from 1. */
  number: number;
  why: Exclude<ImageState, { state: 'loading' | 'ready' }>;
}

/** How the text on the page stands to the versions in the library. Times are Unix ms. */
export type EditionState =
  /** Read on the paper's site again: it says the same as the newest version. */
  | { kind: 'same'; since: number }
  /** Read on the paper's site again: it says something else. */
  | { kind: 'changed'; since: number }
  /** It has just become a version of its own. */
  | { kind: 'saved'; number: number }
  /** A version before the newest, opened from the library. */
  | { kind: 'earlier'; number: number; savedAt: number };

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
  | 'database-upgrade'
  | 'unknown';
