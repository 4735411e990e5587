import { mayPass } from '../../lib/background/image-retry.ts';
import { saveArticle } from '../../lib/background/save-article.ts';
import type { Handlers } from '../../lib/messaging/serve-messages.ts';
import type { Draft } from '../../lib/model/draft.ts';
import type { StorageProblem } from '../../lib/model/problems.ts';
import type { Result } from '../../lib/model/result.ts';
import { failure, success } from '../../lib/model/result.ts';
import { inPrivateWindow } from '../../lib/platform/context.ts';
import { getSessionDraft, isSessionDraftId } from '../../lib/platform/session-drafts.ts';
import { getTabReport, keepTabReport } from '../../lib/platform/tab-reports.ts';
import { findTab } from '../../lib/platform/tabs.ts';
import { saveArticle as storeArticle } from '../../lib/storage/articles.ts';
import { openDatabase } from '../../lib/storage/database.ts';
import { getDraft } from '../../lib/storage/drafts.ts';
import { requeueImages } from '../../lib/storage/image-jobs.ts';
import { getImages } from '../../lib/storage/images.ts';
import { note } from './failures.ts';
import { fetchImages } from './images.ts';
import { readPage } from './open.ts';
import { backupOrder, backupWritten } from './scheduled-backups.ts';
import { keepIndex } from './search-index.ts';
import { showReport } from './toolbar.ts';

/** What the background does with each message. */
export const handlers: Handlers = {
  async pageDetected(report, { tabId, incognito }) {
    if (tabId === null) return;
    await keepTabReport(tabId, report);
    await showReport({ tabId, incognito }, report);
  },

  detectionOf: ({ tabId }) => getTabReport(tabId),

  async openReader({ tabId, force }) {
    const tab = await findTab(tabId);
    return tab ? readPage(tab, force) : failure('page-gone');
  },

  async saveArticle(command, { incognito }) {
    const saved = await saveArticle(command, {
      draft: findDraft,
      store: storeArticle,
      fetchImages,
      lasting: !inPrivateWindow(),
      newId: () => crypto.randomUUID(),
      now: () => Date.now(),
    });
    const address = 'article' in command ? command.pageUrl : null;
    keepIndex();
    if (!saved.ok) void note('saving', saved.problem, { address, incognito });
    return saved;
  },

  async savePlace(_nothing, { incognito }) {
    const opened = await openDatabase();
    if (!opened.ok) return opened;
    if (inPrivateWindow()) return success('this-window');
    return success(incognito ? 'outside-window' : 'library');
  },

  imagesOf: ({ articleId }) => getImages(articleId),

  async retryImages({ articleId }) {
    const requeued = await requeueImages(articleId === null ? {} : { articleId });
    fetchImages();
    return requeued;
  },

  async libraryRestored() {
    // As at the next start: what is missing for a reason that may have passed.
    await requeueImages({ when: mayPass });
    fetchImages();
    keepIndex();
  },

  backupOrder,

  backupWritten: ({ id, result }) => backupWritten(id, result),
};

async function findDraft(id: string): Promise<Result<Draft | null, StorageProblem>> {
  return isSessionDraftId(id) ? success(await getSessionDraft(id)) : getDraft(id);
}
