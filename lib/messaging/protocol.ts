import type { Article } from '../model/article.ts';
import type { WritingProblem, WrittenFile } from '../model/backup-schedule.ts';
import type { Detection } from '../model/detection.ts';
import type { OpenProblem, SaveProblem, StorageProblem } from '../model/problems.ts';
import type { Result } from '../model/result.ts';
import type { SavedImage, SaveOutcome, SavePlace } from '../model/saved-article.ts';

/** What a content script found in its page. */
export interface PageReport {
  url: string;
  detection: Detection;
}

/** What is to be saved: a reading by its id, or the article itself when the reading is gone. */
export type SaveCommand = { draftId: string } | { article: Article; pageUrl: string };

export interface SaveAnswer {
  articleId: string;
  outcome: SaveOutcome;
  /** Number of the version that holds the text now, and when it was saved (Unix ms). */
  version: number;
  versionAt: number;
  /** False in a private window of Chrome, whose database ends with the window. */
  lasting: boolean;
}

/** Every message of the extension; the background answers them all (serve-messages.ts). */
export interface ProtocolMap {
  /** From the content script of a known newspaper, after loading and on every return to the page. */
  pageDetected(report: PageReport): void;
  /** From the small page a tab shows instead of the reader; null when nothing was reported. */
  detectionOf(tab: { tabId: number }): PageReport | null;
  /** `force` opens the reader even where detection said "other". */
  openReader(tab: { tabId: number; force: boolean }): Result<null, OpenProblem>;
  /** Answers once the text is safe; images follow. */
  saveArticle(command: SaveCommand): Result<SaveAnswer, SaveProblem>;
  /** Where `saveArticle` would put a reading of this window, or why it could not be kept. */
  savePlace(nothing: object): Result<SavePlace, StorageProblem>;
  /**
   * How far the images of a saved article got, for a page that cannot open the database itself: in
   * a private window of Firefox only the background can.
   */
  imagesOf(article: { articleId: string }): Result<SavedImage[], StorageProblem>;
  /** Lets the failed images of an article, or with null of every article, be tried again. */
  retryImages(article: { articleId: string | null }): Result<{ queued: number }, StorageProblem>;
  /** Images still missing after a restore can be fetched now, and its texts be searched. */
  libraryRestored(nothing: object): void;
  /** From the hidden page of Chrome: what it is to write, null when nothing any more. */
  backupOrder(nothing: object): BackupOrder | null;
  /** From there as well, at the end of it; false when nobody waits for the file any more. */
  backupWritten(end: BackupEnd): boolean;
}

/** A scheduled backup to be written, with what the hidden page has no way to ask the browser for. */
export interface BackupOrder {
  id: string;
  /** Unix ms. */
  startedAt: number;
  /** What the reader changed in the settings. */
  settings: object;
  /** Of the extension. */
  appVersion: string;
}

export interface BackupEnd {
  id: string;
  result: Result<WrittenFile, WritingProblem>;
}
