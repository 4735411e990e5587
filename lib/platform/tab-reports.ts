import { browser } from 'wxt/browser';
import type { Detection } from '../model/detection.ts';
import { inPrivateWindow } from './context.ts';

export interface TabReport {
  url: string;
  detection: Detection;
}

/**
 * In a private window of Chrome only the background remembers: the session area is shared with
 * ordinary windows, and the background may be gone before it could clear up there.
 */
const ofPrivateWindow = new Map<number, TabReport>();

const keyOf = (tabId: number) => `report-${tabId}`;

/** Remembers, in memory only, what the content script of a tab found; the background may die. */
export async function keepTabReport(tabId: number, report: TabReport): Promise<void> {
  if (inPrivateWindow()) ofPrivateWindow.set(tabId, report);
  else await browser.storage.session.set({ [keyOf(tabId)]: report });
}

/** Null when the tab has reported nothing. */
export async function getTabReport(tabId: number): Promise<TabReport | null> {
  if (inPrivateWindow()) return ofPrivateWindow.get(tabId) ?? null;
  const found = await browser.storage.session.get(keyOf(tabId));
  return (found[keyOf(tabId)] as TabReport | undefined) ?? null;
}

/** Forgets what was reported for a tab; nothing happens when nothing was. */
export async function dropTabReport(tabId: number): Promise<void> {
  ofPrivateWindow.delete(tabId);
  await browser.storage.session.remove(keyOf(tabId));
}
