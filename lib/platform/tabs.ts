import { browser } from 'wxt/browser';
import { ownAddress } from './own-address.ts';

export interface Tab {
  id: number;
  /** Null where the browser does not tell it: its own pages, pages we have no access to. */
  url: string | null;
  incognito: boolean;
}

/** The tab in front of the window this page belongs to; for the popup. */
export async function currentTab(): Promise<Tab | null> {
  const [found] = await browser.tabs.query({ active: true, currentWindow: true });
  return tabOf(found);
}

/** Null when the tab is closed. */
export async function findTab(tabId: number): Promise<Tab | null> {
  try {
    return tabOf(await browser.tabs.get(tabId));
  } catch {
    return null;
  }
}

/** Shows one of our pages in a tab. Nothing happens when the tab was closed in the meantime. */
export async function showPage(tabId: number, path: string): Promise<void> {
  try {
    await browser.tabs.update(tabId, { url: ownAddress(path) });
  } catch {
    // Closed: there is nobody left to show it to.
  }
}

/** Opens one of our pages in a new tab. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: ownAddress(path) });
}

/** Shows one of our pages in the tab in front, in a new one, or in a new one behind it. */
export async function showInTab(path: string, where: 'here' | 'new-tab' | 'behind'): Promise<void> {
  const url = ownAddress(path);
  if (where === 'here') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where === 'new-tab' });
}

/**
 * Opens one of our pages in an ordinary window. Nothing happens when only private ones are open:
 * the extension may not show there, and what was not asked for has no business there.
 */
export async function openPageInOrdinaryWindow(path: string): Promise<void> {
  const windows = browser.windows as typeof browser.windows | undefined;
  // Firefox on Android has no windows; its tabs are asked instead.
  if (!windows) return openPage(path);
  const open = await windows.getAll({ windowTypes: ['normal'] });
  const found = open.filter(({ incognito }) => !incognito);
  const windowId = (found.find(({ focused }) => focused) ?? found[0])?.id;
  if (windowId === undefined) return;
  await browser.tabs.create({ windowId, url: ownAddress(path) });
}

/** Calls `listener` with the id of each tab that is closed. */
export function onTabClosed(listener: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => listener(tabId));
}

/** A tab as the browser gives it, as ours; null when it has no id (a devtools window). */
export function tabOf(
  found: { id?: number; url?: string; incognito: boolean } | undefined,
): Tab | null {
  if (found?.id === undefined) return null;
  return { id: found.id, url: found.url ?? null, incognito: found.incognito };
}
