import { parseReaderAddress } from '../library/reader-address.ts';
import type { Article } from '../model/article.ts';
import type { Detection } from '../model/detection.ts';
import type { Draft } from '../model/draft.ts';
import { sendMessage } from '../messaging/messenger.ts';
import { success } from '../model/result.ts';
import type { VersionEntry } from '../model/saved-article.ts';
import { inPrivateWindow } from '../platform/context.ts';
import { getSessionDraft, isSessionDraftId } from '../platform/session-drafts.ts';
import type { LoadProblem, SaveOutlook } from '../reader/view-state.ts';
import { findSaved, getSavedArticle } from '../storage/articles.ts';
import { getDraft } from '../storage/drafts.ts';
import { getVersion, listVersions } from '../storage/versions.ts';
import { databaseProblem, saveFailure } from './database-problem.ts';

/** What the reader page has been asked to show, found or not. */
export type Reading =
  | {
      kind: 'saved';
      articleId: string;
      article: Article;
      savedAt: number;
      outlook: SaveOutlook;
      /** Set when an earlier version was asked for; it is shown as it was. */
      earlier: VersionEntry | null;
    }
  | {
      kind: 'draft';
      draftId: string;
      article: Article;
      detection: Detection;
      saved: SavedBefore | null;
      outlook: SaveOutlook;
    }
  /** Detection said "other", or nothing was found: the reader first says so. */
  | { kind: 'not-an-article'; draft: Draft }
  | { kind: 'problem'; problem: LoadProblem; url: string | null };

/** The copy in the library of a page that was read again. */
export interface SavedBefore {
  id: string;
  savedAt: number;
  /** Unix ms: when its newest version was saved. */
  versionAt: number;
  /** Of its newest version; see lib/library/content-facts.ts. */
  contentHash: string;
}

const problem = (code: LoadProblem, url: string | null = null): Reading => ({
  kind: 'problem',
  problem: code,
  url,
});

async function loadSaved(articleId: string, version: number | null): Promise<Reading> {
  const saved = await getSavedArticle(articleId);
  if (!saved.ok) return problem(databaseProblem(saved.problem));
  if (!saved.value) return problem('article-gone');
  const { entry } = saved.value;
  const versions = await listVersions(articleId);
  const earlier =
    (versions.ok && version !== entry.version
      ? versions.value.find(({ number }) => number === version)
      : null) ?? null;
  const text = earlier ? await getVersion(articleId, earlier.number) : null;
  if (text && !text.ok) return problem(databaseProblem(text.problem));
  const article = text?.value ?? saved.value.article;
  // Only Chrome lets a private window open a database: its own, which ends with the window.
  const outlook = inPrivateWindow() ? 'this-window' : 'library';
  return {
    kind: 'saved',
    articleId,
    article,
    savedAt: entry.savedAt,
    outlook,
    earlier: text?.value ? earlier : null,
  };
}

/** A private reading, or one kept in memory only, has a reason for it; the background knows which. */
async function outlookFor(draftId: string): Promise<SaveOutlook> {
  if (!isSessionDraftId(draftId) && !inPrivateWindow()) return 'library';
  const place = await sendMessage('savePlace', {}).catch(() => null);
  // Nobody answers: saving will say what is wrong.
  if (place === null) return 'library';
  return place.ok ? place.value : saveFailure(place.problem);
}

async function savedBefore(article: Article): Promise<SavedBefore | null> {
  const found = await findSaved(article.url);
  if (!found.ok || !found.value) return null;
  const { id, savedAt, versionAt, contentHash } = found.value;
  return { id, savedAt, versionAt, contentHash };
}

async function loadDraft(draftId: string, anyway: boolean): Promise<Reading> {
  const found = isSessionDraftId(draftId)
    ? success(await getSessionDraft(draftId))
    : await getDraft(draftId);
  if (!found.ok) return problem(databaseProblem(found.problem));
  const draft = found.value;
  if (!draft) return problem('draft-gone');
  const { article, detection } = draft;
  // An article by all signs, without its text: the page had not loaded it, or hid it from us.
  if (!article && detection.kind === 'article') return problem('failed', draft.pageUrl);
  if (!article || (detection.kind === 'other' && !anyway)) return { kind: 'not-an-article', draft };
  return {
    kind: 'draft',
    draftId,
    article,
    detection,
    saved: await savedBefore(article),
    outlook: await outlookFor(draftId),
  };
}

/** Finds what the query of the reader's address asks for (lib/library/reader-address.ts). */
export async function loadReading(search: string): Promise<Reading> {
  const asked = parseReaderAddress(search);
  if (asked === null) return problem('no-address');
  if ('articleId' in asked) return loadSaved(asked.articleId, asked.version ?? null);
  if ('draftId' in asked) return loadDraft(asked.draftId, asked.anyway ?? false);
  return problem(asked.problem, asked.url);
}
