import { browser } from 'wxt/browser';
import type { Detection } from '../model/detection.ts';

export interface TabReport {
  url: string;
  detection: Detection;
}

const keyOf = (tabId: number) => `report-${tabId}`;

/** Remembers, in memory only, what the content script of a tab found; the background may die. */
export async function keepTabReport(tabId: number, report: TabReport): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: report });
}

/** Null when the tab has reported nothing. */
export async function getTabReport(tabId: number): Promise<TabReport | null> {
  const found = await browser.storage.session.get(keyOf(tabId));
  return (found[keyOf(tabId)] as TabReport | undefined) ?? null;
}

/** Forgets what was reported for a tab; nothing happens when nothing was. */
export async function dropTabReport(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
