import type { PageState } from '../../lib/background/page-state.ts';
import { pageState } from '../../lib/background/page-state.ts';
import type { ManifestMessageKey } from '../../lib/i18n/manifest-messages.ts';
import { manifestMessages } from '../../lib/i18n/manifest-messages.ts';
import { resolveLanguage } from '../../lib/i18n/language.ts';
import type { PageReport } from '../../lib/messaging/protocol.ts';
import { success } from '../../lib/model/result.ts';
import { browserLanguage } from '../../lib/platform/context.ts';
import { setMenu } from '../../lib/platform/menu.ts';
import { setDefaultTitle, showInToolbar } from '../../lib/platform/toolbar.ts';
import { getPreferences } from '../../lib/settings/preferences.ts';
import { savedIdForUrl } from '../../lib/storage/articles.ts';

export const READ_ITEM = 'read';
export const LIBRARY_ITEM = 'library';
export const LOOK_UP_ITEM = 'look-up';

const TITLES: Record<PageState, ManifestMessageKey> = {
  readable: 'actionArticle',
  unreadable: 'actionOther',
  saved: 'actionSaved',
};

/**
 * Shows in the toolbar what the content script of a tab found there. For a private tab the library
 * is not looked into: a click there always reads the page (open.ts).
 */
export async function showReport(
  { tabId, incognito }: { tabId: number; incognito: boolean },
  { url, detection }: PageReport,
): Promise<void> {
  const saved = incognito ? success(null) : await savedIdForUrl(url);
  const state = pageState(detection, saved.ok ? saved.value : null);
  const texts = await messages();
  await showInToolbar(tabId, {
    icon: state,
    title: texts[TITLES[state]].message,
    popup: state === 'unreadable' ? '/not-an-article.html' : null,
  });
}

/** Names menu items and button in the reader's language. */
export async function nameMenuAndButton(): Promise<void> {
  const texts = await messages();
  await setDefaultTitle(texts.actionUnknown.message);
  await setMenu([
    { id: READ_ITEM, title: texts.menuRead.message, contexts: ['page'] },
    { id: LOOK_UP_ITEM, title: texts.menuLookUp.message, contexts: ['selection'] },
    { id: LIBRARY_ITEM, title: texts.menuLibrary.message, contexts: ['page', 'action'] },
  ]);
}

/** What the browser itself shows, in the reader's language. */
export async function messages() {
  const { language } = await getPreferences();
  return manifestMessages(resolveLanguage(language, browserLanguage()));
}
