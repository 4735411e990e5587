import { openReader } from '../../lib/background/open-reader.ts';
import { readerPath, type ReaderAddress } from '../../lib/library/reader-address.ts';
import type { OpenProblem } from '../../lib/model/problems.ts';
import type { Result } from '../../lib/model/result.ts';
import { success } from '../../lib/model/result.ts';
import { inPrivateWindow } from '../../lib/platform/context.ts';
import { homeAddress } from '../../lib/platform/own-address.ts';
import { runExtractor } from '../../lib/platform/inject.ts';
import { keepSessionDraft, sessionDraftId } from '../../lib/platform/session-drafts.ts';
import type { Tab } from '../../lib/platform/tabs.ts';
import { showPage } from '../../lib/platform/tabs.ts';
import { LIBRARY_PAGE } from '../../lib/reader/library-route.ts';
import { savedIdForUrl } from '../../lib/storage/articles.ts';
import { keepDraft } from '../../lib/storage/drafts.ts';
import { note } from './failures.ts';

const show = (tabId: number, address: ReaderAddress) => showPage(tabId, readerPath(address));

/** Tabs being opened: a second click while the first is at work does nothing. */
const atWork = new Set<number>();

/** Nothing of ours failed: these pages are closed to every extension. */
const CLOSED: ReadonlySet<OpenProblem> = new Set(['browser-page', 'local-file', 'pdf']);

/** Reads the page as it is now. */
export async function readPage(tab: Tab, force: boolean): Promise<Result<null, OpenProblem>> {
  if (atWork.has(tab.id)) return success(null);
  atWork.add(tab.id);
  try {
    const opened = await openReader(
      {
        tabId: tab.id,
        url: tab.url,
        memoryOnly: tab.incognito && !inPrivateWindow(),
        force,
      },
      {
        extract: runExtractor,
        keepDraft,
        keepSessionDraft,
        sessionDraftId,
        show,
        newId: () => crypto.randomUUID(),
        now: () => Date.now(),
      },
    );
    if (!opened.ok && !CLOSED.has(opened.problem)) {
      void note('opening', opened.problem, { address: tab.url, incognito: tab.incognito });
    }
    return opened;
  } finally {
    atWork.delete(tab.id);
  }
}

/**
 * The one click: the saved copy of this article, else the page as it is now; from our own pages the
 * library. A private tab of Firefox cannot open the database, so it always reads the page.
 */
export async function openTab(tab: Tab): Promise<void> {
  if (tab.url?.startsWith(homeAddress())) return showPage(tab.id, LIBRARY_PAGE);
  const saved = tab.url === null || tab.incognito ? success(null) : await savedIdForUrl(tab.url);
  if (saved.ok && saved.value !== null) await show(tab.id, { articleId: saved.value });
  else await readPage(tab, false);
}
