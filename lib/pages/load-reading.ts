import type { Article } from '../model/article.ts';
import type { Detection } from '../model/detection.ts';
import type { Draft } from '../model/draft.ts';
import { isOpenProblem, type OpenProblem, type StorageProblem } from '../model/problems.ts';
import { getSessionDraft, isSessionDraftId } from '../platform/session-drafts.ts';
import type { LoadProblem } from '../reader/view-state.ts';
import { getSavedArticle, savedIdForUrl } from '../storage/articles.ts';
import { getDraft } from '../storage/drafts.ts';

/** What the reader page has been asked to show, found or not. */
export type Reading =
  | { kind: 'saved'; articleId: string; article: Article; savedAt: number }
  | {
      kind: 'draft';
      draftId: string;
      article: Article;
      detection: Detection;
      savedId: string | null;
    }
  /** Detection said "other", or nothing was found: the reader first says so. */
  | { kind: 'not-an-article'; draft: Draft }
  | { kind: 'problem'; problem: LoadProblem; url: string | null };

const LOAD_PROBLEM: Record<StorageProblem, LoadProblem> = {
  unavailable: 'database-unavailable',
  quota: 'database-unavailable',
  'newer-version': 'database-newer',
  blocked: 'database-blocked',
  failed: 'unknown',
};

const problem = (code: LoadProblem, url: string | null = null): Reading => ({
  kind: 'problem',
  problem: code,
  url,
});

async function loadSaved(articleId: string): Promise<Reading> {
  const saved = await getSavedArticle(articleId);
  if (!saved.ok) return problem(LOAD_PROBLEM[saved.problem]);
  if (!saved.value) return problem('article-gone');
  const { article, entry } = saved.value;
  return { kind: 'saved', articleId, article, savedAt: entry.savedAt };
}

async function loadDraft(draftId: string, anyway: boolean): Promise<Reading> {
  const found = isSessionDraftId(draftId)
    ? { ok: true as const, value: await getSessionDraft(draftId) }
    : await getDraft(draftId);
  if (!found.ok) return problem(LOAD_PROBLEM[found.problem]);
  const draft = found.value;
  if (!draft) return problem('draft-gone');
  const { article, detection } = draft;
  if (!article || (detection.kind === 'other' && !anyway)) return { kind: 'not-an-article', draft };
  const saved = await savedIdForUrl(article.url);
  return { kind: 'draft', draftId, article, detection, savedId: saved.ok ? saved.value : null };
}

/**
 * Finds what the reader's address asks for: `?article=ID`, `?draft=ID[&anyway=1]` or
 * `?problem=CODE[&url=…]`. The address bar is not to be trusted: anything else is a problem too.
 */
export async function loadReading(search: string): Promise<Reading> {
  const query = new URLSearchParams(search);
  const articleId = query.get('article');
  if (articleId !== null) return loadSaved(articleId);
  const draftId = query.get('draft');
  if (draftId !== null) return loadDraft(draftId, query.get('anyway') === '1');
  const code = query.get('problem');
  const url = query.get('url');
  const safeUrl = url !== null && /^https?:\/\//iu.test(url) ? url : null;
  return problem(isOpenProblem(code) ? (code satisfies OpenProblem) : 'no-address', safeUrl);
}
